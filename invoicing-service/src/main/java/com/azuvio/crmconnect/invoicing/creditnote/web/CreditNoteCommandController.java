package com.azuvio.crmconnect.invoicing.creditnote.web;

import com.azuvio.crmconnect.invoicing.creditnote.ChangeCreditNoteDraft;
import com.azuvio.crmconnect.invoicing.creditnote.CreditNoteView;
import com.azuvio.crmconnect.invoicing.creditnote.IssueCreditNote;
import com.azuvio.crmconnect.invoicing.creditnote.ReadCreditNote;
import com.azuvio.crmconnect.invoicing.invoice.web.DiscardDraftRequest;
import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.web.Versions;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Commands on a draft; each answers the credit note as it is afterwards. */
@RestController
class CreditNoteCommandController {

    private final IssueCreditNote issuing;
    private final ChangeCreditNoteDraft drafts;
    private final ReadCreditNote notes;
    private final CurrentActor actor;

    CreditNoteCommandController(
            IssueCreditNote issuing, ChangeCreditNoteDraft drafts, ReadCreditNote notes, CurrentActor actor) {
        this.issuing = issuing;
        this.drafts = drafts;
        this.notes = notes;
        this.actor = actor;
    }

    /**
     * Gives the number, freezes it, and takes it off the original. 409 {@code credit-exceeds-creditable}, {@code nothing-creditable} or
     * {@code draft-changed} where another note was faster.
     */
    @PostMapping("/credit-notes/{id}/issue")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<CreditNoteResponse> issue(
            @PathVariable UUID id, @Valid @RequestBody(required = false) @Nullable IssueCreditNoteRequest request) {
        issuing.issue(id, request == null ? null : request.expectedVersion(), actor.name());
        return answer(id);
    }

    /** Calculates a draft again from what is left of its original now. */
    @PostMapping("/credit-notes/{id}/redraft")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<CreditNoteResponse> redraft(@PathVariable UUID id) {
        drafts.redetermine(id);
        return answer(id);
    }

    /** Gives a draft up. */
    @PostMapping("/credit-notes/{id}/discard")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<CreditNoteResponse> discard(@PathVariable UUID id, @Valid @RequestBody DiscardDraftRequest request) {
        drafts.discard(id, request.reason(), actor.name());
        return answer(id);
    }

    private ResponseEntity<CreditNoteResponse> answer(UUID id) {
        CreditNoteView view = notes.read(id);
        return Versions.ok(CreditNoteResponse.from(view), view.version());
    }
}
