package com.azuvio.crmconnect.payment.bank.format;

import com.azuvio.crmconnect.starter.web.Refusal;

/** How a file is refused that cannot be read: 422 {@code statement-unreadable} with the line and the field. */
public final class BrokenFile {

    private static final int SHOWN_MAX = 40;

    private BrokenFile() {}

    /** @param field element, tag or column, as the format names it */
    public static Refusal at(int line, String field, String reason) {
        return Refusal.unprocessable("statement-unreadable", "line " + line + ", " + field + ": " + reason)
                .with("line", line)
                .with("field", field);
    }

    /** What was found, short enough for a message. */
    static String shown(String value) {
        String cleaned = Texts.cleaned(value);
        return "'" + (cleaned.length() > SHOWN_MAX ? cleaned.substring(0, SHOWN_MAX) + "…" : cleaned) + "'";
    }
}
