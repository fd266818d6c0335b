package com.azuvio.crmconnect.notification.message.web;

import com.azuvio.crmconnect.notification.message.DocumentType;
import com.azuvio.crmconnect.notification.message.FailureReason;
import com.azuvio.crmconnect.notification.message.MailKind;
import com.azuvio.crmconnect.notification.message.MessageLog;
import com.azuvio.crmconnect.notification.message.MessageStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the message log. */
record MessageSummary(
        UUID id,
        MessageStatus status,
        @Nullable String reason,
        MailKind kind,
        @Nullable UUID documentId,
        @Nullable DocumentType documentType,
        @Nullable String number,
        @Nullable UUID clientId,
        @Nullable String clientName,
        List<String> recipients,
        int attempts,
        Instant queuedAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant sentAt,
        @Nullable UUID resendOfId) {

    static MessageSummary from(MessageLog.Row row) {
        return new MessageSummary(
                row.id(),
                row.status(),
                Optional.ofNullable(row.reason()).map(FailureReason::code).orElse(null),
                row.kind(),
                row.documentId(),
                row.documentType(),
                row.number(),
                row.clientId(),
                row.clientName(),
                row.recipients(),
                row.attempts(),
                row.queuedAt(),
                row.nextAttemptAt(),
                row.sentAt(),
                row.resendOfId());
    }
}
