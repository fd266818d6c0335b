package com.azuvio.crmconnect.invoicing.invoice.web;

import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.invoice.DrillDown;
import com.azuvio.crmconnect.invoicing.invoice.ExportInvoices;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceChip;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceFilter;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceOrder;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceSummary;
import com.azuvio.crmconnect.invoicing.invoice.ListDrafts;
import com.azuvio.crmconnect.invoicing.invoice.ListInvoices;
import com.azuvio.crmconnect.invoicing.readiness.Level;
import com.azuvio.crmconnect.starter.table.TableFormat;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import com.azuvio.crmconnect.starter.web.PageLimits;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The invoice list. */
@RestController
class InvoiceListController {

    private final ListInvoices invoices;
    private final ListDrafts drafts;
    private final ExportInvoices exporting;
    private final CompanyCalendar calendar;

    InvoiceListController(
            ListInvoices invoices, ListDrafts drafts, ExportInvoices exporting, CompanyCalendar calendar) {
        this.invoices = invoices;
        this.drafts = drafts;
        this.exporting = exporting;
        this.calendar = calendar;
    }

    /**
     * A page of invoices with the count of every chip under the other filters. Chips of one axis (Draft, To send, Discarded · Unpaid, Partially
     * Paid, Paid, Reversed · Overdue) add up, axes narrow down. {@code type} DEBIT_NOTE lists debit notes alone (S11).
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
            @RequestParam(required = false) @Nullable DocumentType type,
            @ParameterObject DrillDown drillDown,
            @RequestParam(defaultValue = "NEWEST") InvoiceOrder order,
            @RequestParam(required = false) @Size(max = 500) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "true") boolean counts) {
        InvoiceFilter filter = new InvoiceFilter(
                status, clientId, orderId, number, issuedFrom, issuedTo, dueFrom, dueTo, type, drillDown);
        return invoices.page(filter, order, Cursor.decode(cursor), PageLimits.check(limit), counts);
    }

    /** Drafts by what their checks say: ready (GREEN), to be looked at (AMBER), blocked (RED), with the count of each. */
    @GetMapping("/invoices/drafts")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    CursorPage<InvoiceSummary> drafts(
            @RequestParam(defaultValue = "") Set<Level> readiness,
            @RequestParam(required = false) @Size(max = 500) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "true") boolean counts) {
        return drafts.page(readiness, Cursor.decode(cursor), PageLimits.check(limit), counts);
    }

    /** Everything that the list shows under the same filters, by due date, as a file. Notification-service mails it once a week (S33). */
    @GetMapping(
            path = "/invoices/export",
            produces = {TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager','service')")
    void export(
            @RequestParam TableFormat format,
            @RequestParam(defaultValue = "") Set<InvoiceChip> status,
            @RequestParam(required = false) @Nullable UUID clientId,
            @RequestParam(required = false) @Nullable UUID orderId,
            @RequestParam(required = false) @Size(max = 40) @Nullable String number,
            @RequestParam(required = false) @Nullable LocalDate issuedFrom,
            @RequestParam(required = false) @Nullable LocalDate issuedTo,
            @RequestParam(required = false) @Nullable LocalDate dueFrom,
            @RequestParam(required = false) @Nullable LocalDate dueTo,
            @RequestParam(required = false) @Nullable DocumentType type,
            @ParameterObject DrillDown drillDown,
            HttpServletResponse response)
            throws IOException {
        InvoiceFilter filter = new InvoiceFilter(
                status, clientId, orderId, number, issuedFrom, issuedTo, dueFrom, dueTo, type, drillDown);
        exporting.export(filter, () -> {
            response.setContentType(format.mediaType());
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "attachment; filename=\"" + format.fileName("invoices-" + calendar.today()) + "\"");
            return format.open(response.getOutputStream(), "Invoices");
        });
    }
}
