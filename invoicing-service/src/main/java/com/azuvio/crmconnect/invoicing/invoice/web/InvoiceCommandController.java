package com.azuvio.crmconnect.invoicing.invoice.web;

import com.azuvio.crmconnect.invoicing.invoice.DiscardDraft;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceView;
import com.azuvio.crmconnect.invoicing.invoice.IssueInvoice;
import com.azuvio.crmconnect.invoicing.invoice.ReadInvoice;
import com.azuvio.crmconnect.invoicing.invoice.RedetermineDrafts;
import com.azuvio.crmconnect.invoicing.invoice.SeenByCaller;
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

/** Commands on a draft; each answers the invoice as it is afterwards. */
@RestController
class InvoiceCommandController {

    private final IssueInvoice issuing;
    private final DiscardDraft discarding;
    private final RedetermineDrafts redetermining;
    private final ReadInvoice invoices;
    private final CurrentActor actor;

    InvoiceCommandController(
            IssueInvoice issuing,
            DiscardDraft discarding,
            RedetermineDrafts redetermining,
            ReadInvoice invoices,
            CurrentActor actor) {
        this.issuing = issuing;
        this.discarding = discarding;
        this.redetermining = redetermining;
        this.invoices = invoices;
        this.actor = actor;
    }

    /** Gives the number and freezes the document. 409 where the caller would issue what they have not seen, 422 with a reason per field. */
    @PostMapping("/invoices/{id}/issue")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<InvoiceResponse> issue(
            @PathVariable UUID id, @Valid @RequestBody(required = false) @Nullable IssueInvoiceRequest request) {
        issuing.issue(id, request == null ? SeenByCaller.NOTHING : request.seen(), actor.name());
        return answer(id);
    }

    /** Gives a draft up; its quantities are un-invoiced again. */
    @PostMapping("/invoices/{id}/discard")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<InvoiceResponse> discard(@PathVariable UUID id, @Valid @RequestBody DiscardDraftRequest request) {
        discarding.discard(id, request.reason(), actor.name());
        return answer(id);
    }

    /**
     * Determines a draft again from client, seller and rates as they stand now. A discarded draft is not revived: its quantities were released, and
     * converting them in the order makes a new confirmation and so a new draft.
     */
    @PostMapping("/invoices/{id}/redraft")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<InvoiceResponse> redraft(@PathVariable UUID id) {
        redetermining.redetermine(id);
        return answer(id);
    }

    private ResponseEntity<InvoiceResponse> answer(UUID id) {
        InvoiceView view = invoices.read(id);
        return Versions.ok(InvoiceResponse.from(view), view.version());
    }
}
