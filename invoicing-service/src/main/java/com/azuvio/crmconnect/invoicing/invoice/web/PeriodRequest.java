package com.azuvio.crmconnect.invoicing.invoice.web;

import com.azuvio.crmconnect.invoicing.document.InvoicePeriod;
import com.azuvio.crmconnect.starter.web.Refusal;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The period that a document bills, both days inclusive. */
record PeriodRequest(@NotNull LocalDate from, @NotNull LocalDate to) {

    InvoicePeriod toPeriod() {
        if (to.isBefore(from)) {
            throw Refusal.unprocessable("billing-invalid", "The period ends before it begins")
                    .field("period.to", "before-from", "is not before its first day");
        }
        return new InvoicePeriod(from, to);
    }
}
