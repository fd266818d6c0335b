package com.azuvio.crmconnect.invoicing.proforma;

import com.azuvio.crmconnect.invoicing.client.ClientCopies;
import com.azuvio.crmconnect.invoicing.client.ClientCopy;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts a proforma: of an order, with its lines, or of whatever a person enters (S51). */
@Component
public class DraftProforma {

    private final ClientCopies clients;
    private final DetermineProforma determining;
    private final Proformas proformas;
    private final CompanyCalendar calendar;

    DraftProforma(ClientCopies clients, DetermineProforma determining, Proformas proformas, CompanyCalendar calendar) {
        this.clients = clients;
        this.determining = determining;
        this.proformas = proformas;
        this.calendar = calendar;
    }

    /**
     * @return id of the draft
     * @throws Refusal 422 {@code billing-invalid}, {@code advance-exceeds-order}, {@code nothing-to-ask-for}, {@code vat-undecided}; 409
     *     {@code client-not-known} (retry after 1 s)
     */
    @Transactional
    public UUID draft(UUID clientId, ProformaContent content, String by) {
        clients.requireKnown(clientId);
        ClientCopy client = clients.lockForShare(clientId);
        DeterminedProforma says = determining.determine(Proforma.newId(), content, client);
        return proformas
                .save(Proforma.draft(clientId, says, calendar.now(), by))
                .id();
    }
}
