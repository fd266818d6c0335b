package com.azuvio.crmconnect.invoicing.proforma.web;

import com.azuvio.crmconnect.invoicing.invoice.web.DiscardDraftRequest;
import com.azuvio.crmconnect.invoicing.proforma.ChangeProformaDraft;
import com.azuvio.crmconnect.invoicing.proforma.DraftProforma;
import com.azuvio.crmconnect.invoicing.proforma.IssueProforma;
import com.azuvio.crmconnect.invoicing.proforma.ProformaView;
import com.azuvio.crmconnect.invoicing.proforma.ReadProforma;
import com.azuvio.crmconnect.starter.security.CurrentActor;
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

/** Drafts of proformas: entered, edited, determined again, issued, given up. */
@RestController
class ProformaDraftController {

    private final DraftProforma drafting;
    private final ChangeProformaDraft drafts;
    private final IssueProforma issuing;
    private final ReadProforma proformas;
    private final CurrentActor actor;

    ProformaDraftController(
            DraftProforma drafting,
            ChangeProformaDraft drafts,
            IssueProforma issuing,
            ReadProforma proformas,
            CurrentActor actor) {
        this.drafting = drafting;
        this.drafts = drafts;
        this.issuing = issuing;
        this.proformas = proformas;
        this.actor = actor;
    }

    /**
     * Makes a draft. 422 {@code billing-invalid}, {@code advance-exceeds-order}, {@code nothing-to-ask-for}, {@code vat-undecided}; 409
     * {@code client-not-known} while the client's data are on their way.
     */
    @PostMapping("/proformas")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<ProformaResponse> draft(@Valid @RequestBody ProformaRequest request) {
        UUID id = drafting.draft(request.clientId(), request.toContentOfProforma(), actor.name());
        ProformaView view = proformas.read(id);
        return Versions.created(URI.create("/proformas/" + id), ProformaResponse.from(view), view.version());
    }

    /** Replaces what a draft says; its client stays. */
    @PutMapping("/proformas/{id}")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<ProformaResponse> edit(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ProformaRequest request) {
        drafts.edit(id, ifMatch, request.clientId(), request.toContentOfProforma());
        return answer(id);
    }

    /** Determines a draft again, under the present state of client, seller, rates and the order's other proformas. */
    @PostMapping("/proformas/{id}/redraft")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<ProformaResponse> redraft(@PathVariable UUID id) {
        drafts.redetermine(id);
        return answer(id);
    }

    /** Gives the number and freezes it. 409 {@code draft-changed} where it comes to something else by now; 422 {@code proforma-not-ready}. */
    @PostMapping("/proformas/{id}/issue")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<ProformaResponse> issue(
            @PathVariable UUID id, @Valid @RequestBody(required = false) @Nullable IssueProformaRequest request) {
        issuing.issue(id, request == null ? null : request.expectedVersion(), actor.name());
        return answer(id);
    }

    /** Gives a draft up. */
    @PostMapping("/proformas/{id}/discard")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<ProformaResponse> discard(@PathVariable UUID id, @Valid @RequestBody DiscardDraftRequest request) {
        drafts.discard(id, request.reason(), actor.name());
        return answer(id);
    }

    private ResponseEntity<ProformaResponse> answer(UUID id) {
        ProformaView view = proformas.read(id);
        return Versions.ok(ProformaResponse.from(view), view.version());
    }
}
