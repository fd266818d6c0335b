package com.azuvio.crmconnect.invoicing.creditnote.web;

import com.azuvio.crmconnect.invoicing.creditnote.CreditNoteView;
import com.azuvio.crmconnect.invoicing.creditnote.ReadCreditNote;
import com.azuvio.crmconnect.invoicing.invoice.RecordSubmission;
import com.azuvio.crmconnect.invoicing.invoice.web.SubmissionRequest;
import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.web.Versions;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What became of the e-invoice of a credit note at the tax office. */
@RestController
class CreditNoteSubmissionController {

    private final RecordSubmission submissions;
    private final ReadCreditNote notes;
    private final CurrentActor actor;

    CreditNoteSubmissionController(RecordSubmission submissions, ReadCreditNote notes, CurrentActor actor) {
        this.submissions = submissions;
        this.notes = notes;
        this.actor = actor;
    }

    /** Records where the e-invoice stands at the Romanian tax office; the last entry counts, saying the same again changes nothing. */
    @PutMapping("/credit-notes/{id}/e-invoice-submission")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    ResponseEntity<CreditNoteResponse> submission(
            @PathVariable UUID id, @Valid @RequestBody SubmissionRequest request) {
        notes.read(id); // 404 for a document of another kind, before anything is recorded
        submissions.record(id, request.state(), request.indexNumber(), request.on(), request.note(), actor.name());
        CreditNoteView view = notes.read(id);
        return Versions.ok(CreditNoteResponse.from(view), view.version());
    }
}
