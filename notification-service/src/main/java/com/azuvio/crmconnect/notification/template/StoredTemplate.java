package com.azuvio.crmconnect.notification.template;

import com.azuvio.crmconnect.notification.message.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a template; version 0 is the built-in one before anybody edited it.
 *
 * @param builtIn whether it is the one that comes with the program
 * @param savedBy absent of version 0
 */
public record StoredTemplate(
        TemplateKind kind,
        Language language,
        long version,
        boolean builtIn,
        TemplateText text,
        @Nullable Instant savedAt,
        @Nullable String savedBy) {

    static StoredTemplate untouched(TemplateKind kind, Language language) {
        return new StoredTemplate(kind, language, 0, true, BuiltInTemplates.of(kind, language), null, null);
    }
}
