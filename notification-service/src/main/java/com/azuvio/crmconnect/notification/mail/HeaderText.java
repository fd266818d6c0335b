package com.azuvio.crmconnect.notification.mail;

import java.util.regex.Pattern;

/** Makes text from outside safe for a mail's header: one line, without control or direction characters, bounded. */
final class HeaderText {

    private static final int LENGTH_MAX = 150;
    private static final int FILE_NAME_LENGTH_MAX = 100;
    /** Control characters (also those of C1), line and paragraph separators, invisible formatting. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+");

    private static final Pattern NOT_FOR_FILE_NAMES = Pattern.compile("[^A-Za-z0-9._-]+");
    private static final Pattern EDGES = Pattern.compile("^[._-]+");

    private HeaderText() {}

    static String oneLine(String text) {
        String safe = UNSAFE.matcher(text).replaceAll(" ").strip();
        int end = Math.min(safe.length(), LENGTH_MAX);
        boolean splitsPair = end < safe.length() && Character.isHighSurrogate(safe.charAt(end - 1));
        return safe.substring(0, splitsPair ? end - 1 : end);
    }

    /** A plain name with that ending, whatever was asked for. */
    static String fileName(String asked, String extension) {
        String name = asked.endsWith(extension) ? asked.substring(0, asked.length() - extension.length()) : asked;
        String plain =
                EDGES.matcher(NOT_FOR_FILE_NAMES.matcher(name).replaceAll("_")).replaceAll("");
        String bounded = plain.substring(0, Math.min(plain.length(), FILE_NAME_LENGTH_MAX));
        return (bounded.isEmpty() ? "document" : bounded) + extension;
    }
}
