package com.azuvio.crmconnect.invoicing.einvoice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The longest texts that a profile takes: CIUS-RO has a bound for each (BR-RO-L…), the European core has none. The printed document has them whole. */
record Bounds(EInvoiceProfile profile) {

    static final int NOTE = 300;
    static final int NAME = 200;
    static final int STREET = 150;
    static final int SHORT = 100;
    static final int DESCRIPTION = 200;
    static final int CITY = 50;
    static final int POSTAL_CODE = 20;

    private static final String ELLIPSIS = "…";
    private static final int NOTES_MAX = 20;

    @Nullable
    String cut(@Nullable String text, int max) {
        if (text == null || profile != EInvoiceProfile.CIUS_RO || text.length() <= max) {
            return text;
        }
        return head(text, max - 1) + ELLIPSIS;
    }

    /** A text of any length as several notes; never more than the profile takes. */
    List<String> notes(String text) {
        if (profile != EInvoiceProfile.CIUS_RO) {
            return List.of(text);
        }
        List<String> notes = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && notes.size() < NOTES_MAX) {
            String part = rest.length() <= NOTE ? rest : head(rest, NOTE);
            notes.add(part);
            rest = rest.substring(part.length());
        }
        return notes;
    }

    /** Never half of a character that takes two. */
    private static String head(String text, int length) {
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }
}
