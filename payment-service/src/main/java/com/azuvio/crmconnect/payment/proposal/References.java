package com.azuvio.crmconnect.payment.proposal;

import com.azuvio.crmconnect.payment.receivable.OpenDocument;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a payer's text may name: document numbers, and creditor references (ISO 11649) with or without spaces. */
final class References {

    private static final int NAMED_MAX = 100;
    private static final Pattern CREDITOR_REFERENCE = Pattern.compile("RF\\d{2}(?:\\s?[A-Z0-9]){1,21}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/._-]*[A-Za-z0-9]|[A-Za-z0-9]");

    private References() {}

    /** The creditor references in the text and its words, as typed and in upper case; about {@value #NAMED_MAX} at most. */
    static Set<String> in(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        Set<String> named = new LinkedHashSet<>();
        Matcher reference = CREDITOR_REFERENCE.matcher(upper);
        while (reference.find()) {
            addSpaced(reference.group(), named);
        }
        Matcher word = WORD.matcher(text);
        while (word.find() && named.size() < NAMED_MAX) {
            named.add(word.group());
            named.add(word.group().toUpperCase(Locale.ROOT));
        }
        return named;
    }

    /** A reference printed in groups may be followed by another word: every end of a group may be its end. */
    private static void addSpaced(String found, Set<String> named) {
        StringBuilder joined = new StringBuilder();
        for (String group : found.split("\\s", -1)) {
            joined.append(group);
            named.add(joined.toString());
        }
    }

    static boolean names(Set<String> named, OpenDocument document) {
        String reference = document.paymentReference();
        return named.contains(document.number().toUpperCase(Locale.ROOT))
                || (reference != null && named.contains(reference.toUpperCase(Locale.ROOT)));
    }
}
