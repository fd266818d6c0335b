package com.azuvio.crmconnect.invoicing.invoice.web;

import com.azuvio.crmconnect.invoicing.invoice.CheckDrafts;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceView;
import com.azuvio.crmconnect.invoicing.invoice.Pdfs;
import com.azuvio.crmconnect.invoicing.invoice.ReadInvoice;
import com.azuvio.crmconnect.starter.web.Refusal;
import com.azuvio.crmconnect.starter.web.Versions;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One invoice to read: in full, its checklist, its stored PDF. */
@RestController
class InvoiceController {

    private final ReadInvoice invoices;
    private final CheckDrafts drafts;
    private final Pdfs pdfs;

    InvoiceController(ReadInvoice invoices, CheckDrafts drafts, Pdfs pdfs) {
        this.invoices = invoices;
        this.drafts = drafts;
        this.pdfs = pdfs;
    }

    @GetMapping("/invoices/{id}")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager','account-executive')")
    ResponseEntity<InvoiceResponse> read(@PathVariable UUID id) {
        InvoiceView view = invoices.read(id);
        return Versions.ok(InvoiceResponse.from(view), view.version());
    }

    /** The checklist of a draft, as seller, client and rates stand now. */
    @GetMapping("/invoices/{id}/readiness")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager','account-executive')")
    ReadinessResponse readiness(@PathVariable UUID id) {
        return ReadinessResponse.from(drafts.check(id));
    }

    /** The stored bytes, the same for ever; their SHA-256 is the entity tag. 404 {@code no-pdf} until the invoice is issued. */
    @GetMapping(value = "/invoices/{id}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager','account-executive','service')")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        return PdfAnswer.of(
                pdfs.of(id).orElseThrow(() -> Refusal.notFound("no-pdf", "There is no issued invoice with this id")));
    }
}
