package com.azuvio.crmconnect.client.identity;

import java.util.Locale;
import java.util.regex.Pattern;

/** How people type numbers: in groups, with dots, dashes or slashes between, in either case. */
final class Typed {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}./-]+");

    private Typed() {}

    static String withoutSeparators(String typed) {
        return SEPARATORS.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
