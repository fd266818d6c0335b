package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.Shipping;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a draft for today of what any invoice bills. Its order, its period and the client's order number are of the original alone. */
@Component
public class DuplicateInvoice {

    private final Invoices invoices;
    private final DraftManually drafting;
    private final CompanyCalendar calendar;

    DuplicateInvoice(Invoices invoices, DraftManually drafting, CompanyCalendar calendar) {
        this.invoices = invoices;
        this.drafting = drafting;
        this.calendar = calendar;
    }

    /** @return id of the draft */
    @Transactional
    public UUID duplicate(UUID id) {
        Invoice original = invoices.findById(id).orElseThrow(() -> InvoiceRefusals.notFound(id));
        LocalDate today = calendar.today();
        return drafting.draft(new ManualDraft(original.clientId(), today, null, copy(original.body(), today), null));
    }

    private static BillingContent copy(DocumentBody body, LocalDate today) {
        Shipping shipping = body.content().shipping();
        return BilledAgain.of(
                body,
                new Shipping(
                        shipping.fromCountry(),
                        shipping.toName(),
                        shipping.to(),
                        shipping.deliveredOn() == null ? null : today),
                null);
    }
}
