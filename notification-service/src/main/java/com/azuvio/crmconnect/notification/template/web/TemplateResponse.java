package com.azuvio.crmconnect.notification.template.web;

import com.azuvio.crmconnect.notification.template.StoredTemplate;
import com.azuvio.crmconnect.notification.template.TemplateKind;
import com.azuvio.crmconnect.notification.template.TemplateVariable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A template: Thymeleaf with {@code th:text}, {@code th:if}, {@code th:unless}, {@code th:each} and inlined text, and nothing in expressions but the
 * variables.
 *
 * @param subject one line of text
 * @param html the body in HTML; {@code plain} the same as text
 * @param variables all that it may name
 * @param versions the latest 100 that people saved, the latest first
 */
record TemplateResponse(
        TemplateKind kind,
        LanguageCode language,
        long version,
        boolean builtIn,
        String subject,
        String html,
        String plain,
        @Nullable Instant savedAt,
        @Nullable String savedBy,
        List<TemplateVariable> variables,
        List<TemplateVersion> versions) {

    static TemplateResponse from(StoredTemplate template, List<StoredTemplate> versions) {
        return new TemplateResponse(
                template.kind(),
                LanguageCode.of(template.language()),
                template.version(),
                template.builtIn(),
                template.text().subject(),
                template.text().html(),
                template.text().plain(),
                template.savedAt(),
                template.savedBy(),
                template.kind().variables(),
                versions.stream().map(TemplateVersion::from).toList());
    }
}
