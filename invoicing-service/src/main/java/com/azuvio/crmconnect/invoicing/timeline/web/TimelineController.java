package com.azuvio.crmconnect.invoicing.timeline.web;

import com.azuvio.crmconnect.invoicing.timeline.NotedDocument;
import com.azuvio.crmconnect.invoicing.timeline.Notes;
import com.azuvio.crmconnect.invoicing.timeline.ReadTimeline;
import com.azuvio.crmconnect.invoicing.timeline.TimelineEntry;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Internal notes, and who did what to a document, when and why (B4). */
@RestController
class TimelineController {

    private final Notes notes;
    private final ReadTimeline timelines;

    TimelineController(Notes notes, ReadTimeline timelines) {
        this.notes = notes;
        this.timelines = timelines;
    }

    /** Adds a note for colleagues, in any state of the invoice; it is never printed. */
    @PostMapping("/invoices/{id}/notes")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    @ResponseStatus(HttpStatus.CREATED)
    Notes.Note noteInvoice(@PathVariable UUID id, @Valid @RequestBody NoteRequest request) {
        return notes.add(NotedDocument.INVOICE, id, request.text().strip());
    }

    @PostMapping("/credit-notes/{id}/notes")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    @ResponseStatus(HttpStatus.CREATED)
    Notes.Note noteCreditNote(@PathVariable UUID id, @Valid @RequestBody NoteRequest request) {
        return notes.add(NotedDocument.CREDIT_NOTE, id, request.text().strip());
    }

    @PostMapping("/proformas/{id}/notes")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    @ResponseStatus(HttpStatus.CREATED)
    Notes.Note noteProforma(@PathVariable UUID id, @Valid @RequestBody NoteRequest request) {
        return notes.add(NotedDocument.PROFORMA, id, request.text().strip());
    }

    @GetMapping("/proformas/{id}/timeline")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager','account-executive')")
    List<TimelineEntry> ofProforma(@PathVariable UUID id) {
        return timelines.of(NotedDocument.PROFORMA, id);
    }

    /** What happened to an invoice, the oldest first. */
    @GetMapping("/invoices/{id}/timeline")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager','account-executive')")
    List<TimelineEntry> ofInvoice(@PathVariable UUID id) {
        return timelines.of(NotedDocument.INVOICE, id);
    }

    @GetMapping("/credit-notes/{id}/timeline")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager','account-executive')")
    List<TimelineEntry> ofCreditNote(@PathVariable UUID id) {
        return timelines.of(NotedDocument.CREDIT_NOTE, id);
    }
}
