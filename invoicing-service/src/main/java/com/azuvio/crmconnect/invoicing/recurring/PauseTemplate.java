package com.azuvio.crmconnect.invoicing.recurring;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stops making documents for a while. */
@Component
public class PauseTemplate {

    private final RecurringTemplates templates;

    PauseTemplate(RecurringTemplates templates) {
        this.templates = templates;
    }

    /** @throws com.azuvio.crmconnect.starter.web.Refusal 409 {@code recurring-template-paused}, {@code -ended} */
    @Transactional
    public void pause(UUID id, String by) {
        RecurringTemplate template = templates.lock(id).orElseThrow(() -> RecurringRefusals.notFound(id));
        template.pause(by);
        templates.save(template);
    }
}
