package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.client.ClientCopy;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Drafts the advance invoice that money received before the supply makes due (S53). From there it is checked, issued and sent as all are. */
@Component
public class DraftAdvanceInvoice {

    private final Determinations determinations;
    private final Invoices invoices;
    private final CompanyCalendar calendar;

    DraftAdvanceInvoice(Determinations determinations, Invoices invoices, CompanyCalendar calendar) {
        this.determinations = determinations;
        this.invoices = invoices;
        this.calendar = calendar;
    }

    /**
     * @param client held for share
     * @return id of the draft
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID draft(AdvanceDraft advance, ClientCopy client) {
        Determination determination =
                determinations.begin().determine(advance.manual().draftContent().with(advance.share()), client.buyer());
        return invoices.save(Invoice.draftAdvance(advance, determination, calendar.now()))
                .id();
    }
}
