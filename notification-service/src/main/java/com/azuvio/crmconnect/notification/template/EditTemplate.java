package com.azuvio.crmconnect.notification.template;

import com.azuvio.crmconnect.notification.message.Language;
import com.azuvio.crmconnect.starter.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a kind of mail other words, from the next mail on. */
@Service
public class EditTemplate {

    private final KeepTemplates templates;

    EditTemplate(KeepTemplates templates) {
        this.templates = templates;
    }

    /**
     * @param seen the version that the caller read
     * @param text absent: back to the built-in one
     * @throws Refusal 412 {@code stale-version}; 422 {@code template-broken}
     */
    @Transactional
    public StoredTemplate edit(TemplateKind kind, Language language, long seen, @Nullable TemplateText text) {
        if (text != null) {
            CheckTemplate.require(text, kind, language);
        }
        return templates.save(kind, language, seen, text);
    }
}
