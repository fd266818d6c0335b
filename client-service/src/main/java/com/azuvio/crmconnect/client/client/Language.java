package com.azuvio.crmconnect.client.client;

import java.util.Locale;

/** The language of a client's documents and mails; stored and sent as its ISO 639 code. */
public enum Language {
    EN("en"),
    RO("ro");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException for a language in which no documents are written */
    public static Language of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
