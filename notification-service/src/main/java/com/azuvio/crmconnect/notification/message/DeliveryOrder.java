package com.azuvio.crmconnect.notification.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one attempt needs to know, taken out of the transaction that committed it. */
public record DeliveryOrder(
        UUID messageId,
        UUID attemptId,
        int attempt,
        List<String> recipients,
        Language language,
        @Nullable UUID clientId,
        MailContent content,
        List<Attachment> attachments,
        Instant queuedAt) {

    static DeliveryOrder of(Message message, DeliveryAttempt attempt) {
        return new DeliveryOrder(
                message.id(),
                attempt.id(),
                attempt.number(),
                message.recipients(),
                message.language(),
                message.clientId(),
                message.content(),
                message.attachments(),
                message.queuedAt());
    }

    public MailKind kind() {
        return content.kind();
    }

    /** The same attempt with what is overdue now. */
    public DeliveryOrder with(ReminderContent now, List<Attachment> files) {
        return new DeliveryOrder(messageId, attemptId, attempt, recipients, language, clientId, now, files, queuedAt);
    }
}
