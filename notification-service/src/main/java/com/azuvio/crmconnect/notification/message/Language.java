package com.azuvio.crmconnect.notification.message;

import java.util.Locale;

/** Language of a mail's text. */
public enum Language {
    EN(Locale.UK),
    RO(Locale.of("ro", "RO"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** By its ISO 639-1 code; English where the text is not (yet) written in that language. */
    public static Language ofCode(String code) {
        return code.equalsIgnoreCase("ro") ? RO : EN;
    }
}
