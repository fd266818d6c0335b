package com.azuvio.crmconnect.notification.template.web;

import com.azuvio.crmconnect.notification.message.Language;
import java.util.Locale;

/** A language as paths name it (ISO 639-1). */
enum LanguageCode {
    en,
    ro;

    Language language() {
        return Language.valueOf(name().toUpperCase(Locale.ROOT));
    }

    static LanguageCode of(Language language) {
        return valueOf(language.name().toLowerCase(Locale.ROOT));
    }
}
