package com.azuvio.crmconnect.invoicing.recurring;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends recurring billing for good. Failed periods of before are still tried, or skipped by a person. */
@Component
public class EndTemplate {

    private final RecurringTemplates templates;

    EndTemplate(RecurringTemplates templates) {
        this.templates = templates;
    }

    /** @throws com.azuvio.crmconnect.starter.web.Refusal 409 {@code recurring-template-ended} */
    @Transactional
    public void end(UUID id, String reason, String by) {
        RecurringTemplate template = templates.lock(id).orElseThrow(() -> RecurringRefusals.notFound(id));
        template.end(reason, by);
        templates.save(template);
    }
}
