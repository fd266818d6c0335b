package com.azuvio.crmconnect.notification.message;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.regex.Pattern;

/**
 * What the mail server said (RFC 5321): the reply code and the text with it, on one line, cut to 500 characters. The
 * text may name a recipient: it is stored and shown, but never logged.
 */
public record ServerAnswer(int code, String text) {

    private static final int LENGTH_MAX = 500;
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\s]+");

    public ServerAnswer {
        String oneLine = BREAKS.matcher(text).replaceAll(" ").strip();
        text = oneLine.substring(0, Math.min(oneLine.length(), LENGTH_MAX));
        if (text.isEmpty()) {
            text = String.valueOf(code);
        }
    }

    @JsonIgnore
    public boolean isAcceptance() {
        return code >= 200 && code < 300;
    }

    /** "Come back later": the same request may succeed unchanged. */
    @JsonIgnore
    public boolean isPostponement() {
        return code >= 400 && code < 500;
    }

    @JsonIgnore
    public boolean isRefusal() {
        return code >= 400 && code < 600;
    }
}
