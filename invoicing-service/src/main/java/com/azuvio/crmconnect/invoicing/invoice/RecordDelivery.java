package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records that a person handed the document over by other means (D9). */
@Component
public class RecordDelivery {

    private final Invoices invoices;
    private final CompanyCalendar calendar;

    RecordDelivery(Invoices invoices, CompanyCalendar calendar) {
        this.invoices = invoices;
        this.calendar = calendar;
    }

    /** @throws Refusal 422 {@code delivery-date} for a day before the issue or after today */
    @Transactional
    public void record(UUID id, LocalDate on, @Nullable String note, String by) {
        Invoice invoice = invoices.lock(id).orElseThrow(() -> InvoiceRefusals.notFound(id));
        invoice.deliverByOtherMeans(on, calendar.today(), by, note);
        invoices.save(invoice);
    }
}
