package com.azuvio.crmconnect.notification.template.web;

import com.azuvio.crmconnect.notification.template.StoredTemplate;
import com.azuvio.crmconnect.notification.template.TemplateKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a template, without its text.
 *
 * @param version 0 before anybody edited it
 * @param builtIn whether it is the one that comes with the program
 */
record TemplateVersion(
        TemplateKind kind,
        LanguageCode language,
        long version,
        boolean builtIn,
        @Nullable Instant savedAt,
        @Nullable String savedBy) {

    static TemplateVersion from(StoredTemplate template) {
        return new TemplateVersion(
                template.kind(),
                LanguageCode.of(template.language()),
                template.version(),
                template.builtIn(),
                template.savedAt(),
                template.savedBy());
    }
}
