package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.client.ClientCopies;
import com.azuvio.crmconnect.invoicing.client.ClientCopy;
import com.azuvio.crmconnect.invoicing.timeline.EditLog;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes drafts that bill no confirmation. They follow client, seller and rates as all drafts do. */
@Component
public class DraftManually {

    private final ClientCopies clients;
    private final Determinations determinations;
    private final Invoices invoices;
    private final EditLog edits;
    private final CompanyCalendar calendar;

    DraftManually(
            ClientCopies clients,
            Determinations determinations,
            Invoices invoices,
            EditLog edits,
            CompanyCalendar calendar) {
        this.clients = clients;
        this.determinations = determinations;
        this.invoices = invoices;
        this.edits = edits;
        this.calendar = calendar;
    }

    /**
     * @return id of the draft
     * @throws Refusal 422 {@code billing-invalid} with the fields; 409 {@code client-not-known} (retry after 1 s)
     */
    @Transactional
    public UUID draft(ManualDraft manual) {
        BillingRules.require(manual);
        clients.requireKnown(manual.clientId());
        ClientCopy client = clients.lockForShare(manual.clientId());
        Determination determination = determinations.begin().determine(manual.draftContent(), client.buyer());
        UUID id = invoices.save(Invoice.draft(manual, determination, calendar.now()))
                .id();
        edits.drafted(id);
        return id;
    }
}
