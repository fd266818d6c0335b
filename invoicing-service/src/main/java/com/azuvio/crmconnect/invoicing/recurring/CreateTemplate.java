package com.azuvio.crmconnect.invoicing.recurring;

import com.azuvio.crmconnect.invoicing.client.ClientCopies;
import com.azuvio.crmconnect.invoicing.invoice.BillingRules;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets recurring billing up for a client. */
@Component
public class CreateTemplate {

    private final RecurringTemplates templates;
    private final ClientCopies clients;
    private final CompanyCalendar calendar;

    CreateTemplate(RecurringTemplates templates, ClientCopies clients, CompanyCalendar calendar) {
        this.templates = templates;
        this.clients = clients;
        this.calendar = calendar;
    }

    /**
     * @param generatePast whether the periods before today are made too; needed only where there are some
     * @return id of the template
     * @throws com.azuvio.crmconnect.starter.web.Refusal 422 {@code start-in-past}, {@code too-many-past-periods}, {@code no-periods},
     *     {@code billing-invalid}; 409 {@code client-not-known} (retry after 1 s)
     */
    @Transactional
    public UUID create(TemplateDetails details, @Nullable Boolean generatePast, String by) {
        BillingRules.require(details.content());
        clients.requireKnown(details.clientId());
        return templates
                .save(RecurringTemplate.create(details, generatePast, calendar.today(), calendar.now(), by))
                .id();
    }
}
