package com.azuvio.crmconnect.invoicing.proforma.web;

import com.azuvio.crmconnect.invoicing.proforma.AnswerRequest;
import com.azuvio.crmconnect.invoicing.proforma.ProformaRequests;
import com.azuvio.crmconnect.invoicing.proforma.ProformaView;
import com.azuvio.crmconnect.invoicing.proforma.ReadProforma;
import com.azuvio.crmconnect.invoicing.proforma.RequestState;
import com.azuvio.crmconnect.invoicing.proforma.RequestedProforma;
import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import com.azuvio.crmconnect.starter.web.PageLimits;
import com.azuvio.crmconnect.starter.web.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What account executives asked for: the back office's to-do (S50). */
@RestController
class ProformaRequestController {

    private final ProformaRequests requests;
    private final AnswerRequest answering;
    private final ReadProforma proformas;
    private final CurrentActor actor;

    ProformaRequestController(
            ProformaRequests requests, AnswerRequest answering, ReadProforma proformas, CurrentActor actor) {
        this.requests = requests;
        this.answering = answering;
        this.proformas = proformas;
        this.actor = actor;
    }

    /** A page of requests, the latest first, with the count of every state. */
    @GetMapping("/proforma-requests")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager','account-executive')")
    CursorPage<RequestedProforma> list(
            @RequestParam(defaultValue = "") Set<RequestState> status,
            @RequestParam(required = false) @Nullable UUID orderId,
            @RequestParam(required = false) @Size(max = 500) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return requests.page(status, orderId, Cursor.decode(cursor), PageLimits.check(limit));
    }

    /** Drafts the proforma that was asked for, which answers the request. 409 {@code request-decided}. */
    @PostMapping("/proforma-requests/{id}/proforma")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<ProformaResponse> draft(@PathVariable UUID id) {
        UUID proformaId = answering.draft(id, actor.name());
        ProformaView view = proformas.read(proformaId);
        return Versions.created(URI.create("/proformas/" + proformaId), ProformaResponse.from(view), view.version());
    }

    /** Says no, with a reason. 409 {@code request-decided}. */
    @PostMapping("/proforma-requests/{id}/decline")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<Void> decline(@PathVariable UUID id, @Valid @RequestBody CloseProformaRequest request) {
        answering.decline(id, request.reason(), actor.name());
        return ResponseEntity.noContent().build();
    }
}
