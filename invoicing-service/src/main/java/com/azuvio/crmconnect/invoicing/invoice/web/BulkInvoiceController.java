package com.azuvio.crmconnect.invoicing.invoice.web;

import com.azuvio.crmconnect.invoicing.invoice.BulkIssue;
import com.azuvio.crmconnect.invoicing.invoice.BulkSend;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceView;
import com.azuvio.crmconnect.invoicing.invoice.IssueAndSend;
import com.azuvio.crmconnect.invoicing.invoice.IssueOutcome;
import com.azuvio.crmconnect.invoicing.invoice.IssueWish;
import com.azuvio.crmconnect.invoicing.invoice.ReadInvoice;
import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.web.Versions;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Commands on up to 200 documents, and the one that issues and sends. They run in several transactions and answer 200 with an outcome per row;
 * repeating one changes nothing that is done already.
 */
@RestController
class BulkInvoiceController {

    private final BulkIssue issuing;
    private final BulkSend sending;
    private final IssueAndSend issuingAndSending;
    private final ReadInvoice invoices;
    private final CurrentActor actor;

    BulkInvoiceController(
            BulkIssue issuing,
            BulkSend sending,
            IssueAndSend issuingAndSending,
            ReadInvoice invoices,
            CurrentActor actor) {
        this.issuing = issuing;
        this.sending = sending;
        this.issuingAndSending = issuingAndSending;
        this.invoices = invoices;
        this.actor = actor;
    }

    /** Issues drafts; rows end {@code ISSUED}, {@code UNCHANGED} (issued before) or {@code REFUSED}. */
    @PostMapping("/invoices/bulk-issue")
    @PreAuthorize("hasRole('sales-admin')")
    BulkResponse issue(@Valid @RequestBody BulkIssueRequest request) {
        return BulkResponse.of(
                issuing.issue(request.wishes(), actor.name()).stream().map(BulkRow::from));
    }

    /** Mails issued documents; rows end {@code QUEUED}, {@code UNCHANGED} (under way, or delivered) or {@code REFUSED}. */
    @PostMapping("/invoices/bulk-send")
    @PreAuthorize("hasRole('sales-admin')")
    BulkResponse send(@Valid @RequestBody BulkSendRequest request) {
        return BulkResponse.of(sending.send(request.documents(), List.of(), actor.name()).stream()
                .map(BulkRow::from));
    }

    /** Issues drafts and mails them; rows end as for issuing, with what became of the sending. */
    @PostMapping("/invoices/bulk-issue-and-send")
    @PreAuthorize("hasRole('sales-admin')")
    BulkResponse issueAndSend(@Valid @RequestBody BulkIssueRequest request) {
        return BulkResponse.of(issuingAndSending.issueAndSend(request.wishes(), List.of(), actor.name()).stream()
                .map(BulkRow::from));
    }

    /** Issues one draft and mails it. Refused as issuing is; once issued, 200 says what became of the sending. */
    @PostMapping("/invoices/{id}/issue-and-send")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<IssueAndSendResponse> issueAndSend(
            @PathVariable UUID id, @Valid @RequestBody(required = false) @Nullable IssueAndSendRequest body) {
        IssueAndSendRequest request = body == null ? IssueAndSendRequest.NOTHING : body;
        IssueAndSend.Outcome outcome = issuingAndSending
                .issueAndSend(List.of(new IssueWish(id, request.seen())), request.addresses(), actor.name())
                .getFirst();
        if (outcome.issuing() instanceof IssueOutcome.Refused refused) {
            throw refused.failure();
        }
        InvoiceView view = invoices.read(id);
        BulkRow.SendingRow sent = BulkRow.SendingRow.from(Objects.requireNonNull(outcome.sending()));
        return Versions.ok(new IssueAndSendResponse(InvoiceResponse.from(view), sent), view.version());
    }
}
