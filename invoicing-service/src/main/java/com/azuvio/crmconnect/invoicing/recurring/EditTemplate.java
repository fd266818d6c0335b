package com.azuvio.crmconnect.invoicing.recurring;

import com.azuvio.crmconnect.invoicing.client.ClientCopies;
import com.azuvio.crmconnect.invoicing.invoice.BillingRules;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Versions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Replaces what a template makes from now on; its documents stay as they are. */
@Component
public class EditTemplate {

    private final RecurringTemplates templates;
    private final RecurringPeriods periods;
    private final ClientCopies clients;
    private final CompanyCalendar calendar;

    EditTemplate(
            RecurringTemplates templates, RecurringPeriods periods, ClientCopies clients, CompanyCalendar calendar) {
        this.templates = templates;
        this.periods = periods;
        this.clients = clients;
        this.calendar = calendar;
    }

    /**
     * @param generatePast as for a new template, where the rhythm changes
     * @throws com.azuvio.crmconnect.starter.web.Refusal 409 {@code recurring-template-ended}, {@code skips-ahead}; 422
     *     {@code start-before-generated} and those of a new template; 412 and 428 by the version
     */
    @Transactional
    public void edit(
            UUID id, @Nullable String ifMatch, TemplateDetails details, @Nullable Boolean generatePast, String by) {
        RecurringTemplate template = templates.lock(id).orElseThrow(() -> RecurringRefusals.notFound(id));
        Versions.require(ifMatch, template.version());
        BillingRules.require(details.content());
        clients.requireKnown(details.clientId());
        template.edit(
                details,
                generatePast,
                periods.lastBefore(id, template.nextIndex()).orElse(null),
                !periods.from(id, template.nextIndex()).isEmpty(),
                calendar.today(),
                by);
        templates.save(template);
    }
}
