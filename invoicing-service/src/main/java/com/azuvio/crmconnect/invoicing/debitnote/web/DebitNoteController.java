package com.azuvio.crmconnect.invoicing.debitnote.web;

import com.azuvio.crmconnect.invoicing.creditnote.CorrectCreditNote;
import com.azuvio.crmconnect.invoicing.debitnote.DraftDebitNote;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceView;
import com.azuvio.crmconnect.invoicing.invoice.ReadInvoice;
import com.azuvio.crmconnect.invoicing.invoice.web.InvoiceResponse;
import com.azuvio.crmconnect.starter.web.Versions;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Debit notes start on the invoice that they add to, or on the credit note that they take back. A debit note is an invoice from there on. */
@RestController
class DebitNoteController {

    private final DraftDebitNote drafting;
    private final CorrectCreditNote correcting;
    private final ReadInvoice invoices;

    DebitNoteController(DraftDebitNote drafting, CorrectCreditNote correcting, ReadInvoice invoices) {
        this.drafting = drafting;
        this.correcting = correcting;
        this.invoices = invoices;
    }

    /** Drafts a debit note of an issued invoice, at its VAT and for its client. 422 {@code debit-note-invalid} with a reason per field. */
    @PostMapping("/invoices/{id}/debit-notes")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<InvoiceResponse> draft(@PathVariable UUID id, @Valid @RequestBody DebitNoteRequest request) {
        return created(drafting.draft(id, request.toAdditional()));
    }

    /** Replaces a draft. 409 {@code draft-of-credit-note} for one that takes a credit note back. */
    @PutMapping("/invoices/{id}/debit-notes/{debitNoteId}")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<InvoiceResponse> edit(
            @PathVariable UUID id,
            @PathVariable UUID debitNoteId,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody DebitNoteRequest request) {
        drafting.edit(id, debitNoteId, ifMatch, request.toAdditional());
        InvoiceView view = invoices.read(debitNoteId);
        return Versions.ok(InvoiceResponse.from(view), view.version());
    }

    /**
     * Drafts the debit note that takes a wrong credit note back as a whole; once issued, its original can be credited again. At most once per credit
     * note: 409 {@code credit-note-already-corrected} with the debit note.
     */
    @PostMapping("/credit-notes/{id}/correct")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<InvoiceResponse> correct(
            @PathVariable UUID id, @Valid @RequestBody CorrectCreditNoteRequest request) {
        return created(correcting.correct(id, request.text().strip()));
    }

    private ResponseEntity<InvoiceResponse> created(UUID id) {
        InvoiceView view = invoices.read(id);
        return Versions.created(URI.create("/invoices/" + id), InvoiceResponse.from(view), view.version());
    }
}
