package com.azuvio.crmconnect.notification.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What one attempt needs to know, taken out of the transaction that committed it. */
public record DeliveryOrder(
        UUID messageId,
        UUID attemptId,
        int attempt,
        List<String> recipients,
        Language language,
        DocumentToSend document,
        List<Attachment> attachments,
        Instant queuedAt) {

    static DeliveryOrder of(Message message, DeliveryAttempt attempt) {
        return new DeliveryOrder(
                message.id(),
                attempt.id(),
                attempt.number(),
                message.recipients(),
                message.language(),
                message.document(),
                message.attachments(),
                message.queuedAt());
    }
}
