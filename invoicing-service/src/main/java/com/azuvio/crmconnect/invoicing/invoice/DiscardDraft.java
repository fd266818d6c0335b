package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a draft up before it has a number; its quantities are un-invoiced again and can be converted anew in the order. */
@Component
public class DiscardDraft {

    private final Invoices invoices;
    private final CompanyCalendar calendar;

    DiscardDraft(Invoices invoices, CompanyCalendar calendar) {
        this.invoices = invoices;
        this.calendar = calendar;
    }

    @Transactional
    public void discard(UUID id, String reason, String by) {
        Invoice draft = invoices.lock(id).orElseThrow(() -> InvoiceRefusals.notFound(id));
        draft.discard(reason, calendar.now(), by);
        invoices.save(draft);
    }
}
