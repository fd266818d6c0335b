package com.azuvio.crmconnect.invoicing.invoice.web;

import com.azuvio.crmconnect.invoicing.invoice.InvoiceChip;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceFilter;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceOrder;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceSummary;
import com.azuvio.crmconnect.invoicing.invoice.ListInvoices;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import com.azuvio.crmconnect.starter.web.PageLimits;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The invoice list. */
@RestController
class InvoiceListController {

    private final ListInvoices invoices;

    InvoiceListController(ListInvoices invoices) {
        this.invoices = invoices;
    }

    /**
     * A page of invoices with the count of every chip under the other filters. Chips of one axis (Draft, To send, Discarded · Unpaid, Partially
     * Paid, Paid, Reversed · Overdue) add up, axes narrow down.
     */
    @GetMapping("/invoices")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager','account-executive')")
    CursorPage<InvoiceSummary> list(
            @RequestParam(defaultValue = "") Set<InvoiceChip> status,
            @RequestParam(required = false) @Nullable UUID clientId,
            @RequestParam(required = false) @Nullable UUID orderId,
            @RequestParam(required = false) @Size(max = 40) @Nullable String number,
            @RequestParam(required = false) @Nullable LocalDate issuedFrom,
            @RequestParam(required = false) @Nullable LocalDate issuedTo,
            @RequestParam(required = false) @Nullable LocalDate dueFrom,
            @RequestParam(required = false) @Nullable LocalDate dueTo,
            @RequestParam(defaultValue = "NEWEST") InvoiceOrder order,
            @RequestParam(required = false) @Size(max = 500) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        InvoiceFilter filter =
                new InvoiceFilter(status, clientId, orderId, number, issuedFrom, issuedTo, dueFrom, dueTo);
        return invoices.page(filter, order, Cursor.decode(cursor), PageLimits.check(limit));
    }
}
