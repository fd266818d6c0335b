package com.azuvio.crmconnect.notification.message.web;

import com.azuvio.crmconnect.notification.message.Days;
import com.azuvio.crmconnect.notification.message.MailKind;
import com.azuvio.crmconnect.notification.message.MessageDetails;
import com.azuvio.crmconnect.notification.message.MessageFilter;
import com.azuvio.crmconnect.notification.message.MessageLog;
import com.azuvio.crmconnect.notification.message.MessageStatus;
import com.azuvio.crmconnect.notification.message.ReadMessage;
import com.azuvio.crmconnect.notification.message.Recipients;
import com.azuvio.crmconnect.notification.message.ResendMessage;
import com.azuvio.crmconnect.notification.message.ResolveMessage;
import com.azuvio.crmconnect.notification.message.RetryMessage;
import com.azuvio.crmconnect.starter.web.CursorPage;
import com.azuvio.crmconnect.starter.web.PageLimits;
import com.azuvio.crmconnect.starter.web.Refusal;
import com.azuvio.crmconnect.starter.web.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The message log: every mail and its fate, and what a person can do about those that did not come through. */
@RestController
@RequestMapping("/messages")
class MessageController {

    private final MessageLog log;
    private final ReadMessage readMessage;
    private final RetryMessage retryMessage;
    private final ResolveMessage resolveMessage;
    private final ResendMessage resendMessage;

    MessageController(
            MessageLog log,
            ReadMessage readMessage,
            RetryMessage retryMessage,
            ResolveMessage resolveMessage,
            ResendMessage resendMessage) {
        this.log = log;
        this.readMessage = readMessage;
        this.retryMessage = retryMessage;
        this.resolveMessage = resolveMessage;
        this.resendMessage = resendMessage;
    }

    /**
     * Newest first. {@code counts} has every status under the other filters. {@code documentId} also finds reminders that named the document,
     * {@code number} is the beginning of the document's, {@code recipient} a part of an address; days are inclusive, in the company's zone.
     */
    @GetMapping
    @PreAuthorize("hasAnyRole('sales-admin','account-executive','finance-manager')")
    CursorPage<MessageSummary> listMessages(
            @RequestParam(defaultValue = "") Set<MessageStatus> status,
            @RequestParam(defaultValue = "") Set<MailKind> kind,
            @RequestParam(required = false) @Nullable UUID clientId,
            @RequestParam(required = false) @Nullable UUID documentId,
            @RequestParam(required = false) @Size(max = 40) @Nullable String number,
            @RequestParam(required = false) @Size(max = 254) @Nullable String recipient,
            @RequestParam(required = false) @Nullable LocalDate queuedFrom,
            @RequestParam(required = false) @Nullable LocalDate queuedTo,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "true") boolean counts) {
        MessageFilter filter = new MessageFilter(
                status,
                kind,
                clientId,
                documentId,
                number,
                recipient,
                Days.check("queuedFrom", queuedFrom),
                Days.check("queuedTo", queuedTo));
        CursorPage<MessageLog.Row> page = log.page(filter, cursor, PageLimits.check(limit), counts);
        return new CursorPage<>(
                page.items().stream().map(MessageSummary::from).toList(), page.nextCursor(), page.counts());
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('sales-admin','account-executive','finance-manager')")
    ResponseEntity<MessageResponse> getMessage(@PathVariable UUID id) {
        return answer(readMessage.read(id));
    }

    /** 409 unless the message has failed, or where it may have reached the mail server once. */
    @PostMapping("/{id}/retry")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<MessageResponse> retryMessage(@PathVariable UUID id) {
        return answer(retryMessage.retry(id));
    }

    /** 409 unless the message is uncertain. */
    @PostMapping("/{id}/resolve")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<MessageResponse> resolveMessage(
            @PathVariable UUID id, @Valid @RequestBody ResolveMessageRequest request) {
        return answer(
                switch (request.outcome()) {
                    case DELIVERED -> delivered(id, request);
                    case NOT_DELIVERED -> resolveMessage.notDelivered(id, request.note(), request.wantsAnother());
                });
    }

    private MessageDetails delivered(UUID id, ResolveMessageRequest request) {
        if (request.wantsAnother()) {
            throw Refusal.unprocessable("nothing-to-send-again", "a message that has arrived is not sent again")
                    .field("sendAgain", "not-with-delivered", "only with NOT_DELIVERED");
        }
        return resolveMessage.delivered(id, request.note());
    }

    /**
     * Sends it again, or to somebody else, as a new message with the very same files, which is answered. 409 while its own fate is open, where it can
     * be retried itself, of a reminder, and while the same resend waits.
     */
    @PostMapping("/{id}/resend")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<MessageResponse> resendMessage(
            @PathVariable UUID id, @Valid @RequestBody(required = false) @Nullable ResendMessageRequest request) {
        return answer(resendMessage.resend(id, Recipients.of(request == null ? null : request.recipients())));
    }

    private static ResponseEntity<MessageResponse> answer(MessageDetails details) {
        return Versions.ok(MessageResponse.from(details), details.message().version());
    }
}
