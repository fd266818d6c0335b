package com.azuvio.crmconnect.invoicing.creditnote.web;

import com.azuvio.crmconnect.invoicing.creditnote.CreditAndReissue;
import com.azuvio.crmconnect.invoicing.creditnote.CreditNoteView;
import com.azuvio.crmconnect.invoicing.creditnote.DraftCreditNote;
import com.azuvio.crmconnect.invoicing.creditnote.ReadCreditNote;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceView;
import com.azuvio.crmconnect.invoicing.invoice.ReadInvoice;
import com.azuvio.crmconnect.invoicing.invoice.web.InvoiceResponse;
import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.web.Versions;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Crediting starts on the original. */
@RestController
class CreditingController {

    private final DraftCreditNote drafting;
    private final CreditAndReissue reissuing;
    private final ReadCreditNote notes;
    private final ReadInvoice invoices;
    private final CurrentActor actor;

    CreditingController(
            DraftCreditNote drafting,
            CreditAndReissue reissuing,
            ReadCreditNote notes,
            ReadInvoice invoices,
            CurrentActor actor) {
        this.drafting = drafting;
        this.reissuing = reissuing;
        this.notes = notes;
        this.invoices = invoices;
        this.actor = actor;
    }

    /**
     * Credits all that is left of an invoice and drafts another one in its place, in one step. 409 {@code already-reissued} with the one that stands
     * there, {@code nothing-creditable}.
     */
    @PostMapping("/invoices/{id}/credit-and-reissue")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<ReissuedResponse> creditAndReissue(
            @PathVariable UUID id, @Valid @RequestBody CreditAndReissueRequest request) {
        CreditAndReissue.Reissued reissued = reissuing.reissue(
                id, request.reason(), request.text().strip(), Boolean.TRUE.equals(request.keepDueDate()), actor.name());
        InvoiceView replacement = invoices.read(reissued.replacementId());
        return Versions.created(
                URI.create("/invoices/" + reissued.replacementId()),
                new ReissuedResponse(
                        CreditNoteResponse.from(notes.read(reissued.creditNoteId())),
                        InvoiceResponse.from(replacement)),
                replacement.version());
    }

    /** What is left to credit, per line, per VAT rate and in total; 409 {@code original-not-issued} for a draft. */
    @GetMapping("/invoices/{id}/creditable")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager','account-executive')")
    CreditableResponse creditable(@PathVariable UUID id) {
        return CreditableResponse.from(id, notes.creditable(id));
    }

    /** Drafts a credit note of an issued document. 422 {@code credit-exceeds-creditable} with what is left, and a reason per field. */
    @PostMapping("/invoices/{id}/credit-notes")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<CreditNoteResponse> draft(
            @PathVariable UUID id, @Valid @RequestBody DraftCreditNoteRequest request) {
        UUID noteId = drafting.draft(id, request.reason(), request.text(), request.wanted(), actor.name());
        CreditNoteView view = notes.read(noteId);
        return Versions.created(URI.create("/credit-notes/" + noteId), CreditNoteResponse.from(view), view.version());
    }
}
