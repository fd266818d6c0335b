package com.azuvio.crmconnect.invoicing.invoice.web;

import com.azuvio.crmconnect.invoicing.invoice.ComputeTotals;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Totals of what has not been entered to its end. */
@RestController
class TotalsController {

    private final ComputeTotals totals;
    private final CompanyCalendar calendar;

    TotalsController(ComputeTotals totals, CompanyCalendar calendar) {
        this.totals = totals;
        this.calendar = calendar;
    }

    /** Computes a draft's amounts without making one: nothing is stored, no {@code Idempotency-Key} is needed. Refuses as {@code POST /invoices} does. */
    @PostMapping("/invoices/totals")
    @PreAuthorize("hasRole('sales-admin')")
    TotalsResponse compute(@Valid @RequestBody ManualInvoiceRequest request) {
        return TotalsResponse.from(totals.compute(request.toDraft(calendar.today())));
    }
}
