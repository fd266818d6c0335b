package com.azuvio.crmconnect.notification.message.web;

import com.azuvio.crmconnect.notification.message.DocumentToSend;
import com.azuvio.crmconnect.notification.message.DocumentType;
import com.azuvio.crmconnect.notification.message.FailureReason;
import com.azuvio.crmconnect.notification.message.MailContent;
import com.azuvio.crmconnect.notification.message.MailKind;
import com.azuvio.crmconnect.notification.message.Message;
import com.azuvio.crmconnect.notification.message.MessageDetails;
import com.azuvio.crmconnect.notification.message.MessageStatus;
import com.azuvio.crmconnect.notification.message.ReminderContent;
import com.azuvio.crmconnect.notification.message.StatementContent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message with all its attempts.
 *
 * @param reason code: why it failed or is uncertain, or why the last attempt of a queued one did not come through
 * @param nextAttemptAt only while it is queued
 * @param resolution what a person decided when the server's answer was lost
 * @param replacesId the uncertain message in whose place this one was sent
 * @param replacedById the message that was sent in place of this one
 * @param resendOfId the message that a person sent again with this one
 * @param resendIds the messages with which this one was sent again, the first first
 * @param requestedBy the person who asked for it; absent where another service or the schedule did
 * @param clientId absent where it is for nobody's account
 */
public record MessageResponse(
        UUID id,
        MessageStatus status,
        @Nullable String reason,
        UUID sendId,
        MailKind kind,
        @Nullable UUID documentId,
        @Nullable DocumentType documentType,
        @Nullable String number,
        @Nullable ReminderContent reminder,
        @Nullable StatementResponse statement,
        @Nullable UUID clientId,
        @Nullable String clientName,
        String language,
        List<String> recipients,
        Instant queuedAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant sentAt,
        Message.@Nullable Resolution resolution,
        @Nullable UUID replacesId,
        @Nullable UUID replacedById,
        @Nullable UUID resendOfId,
        List<UUID> resendIds,
        @Nullable String requestedBy,
        List<AttemptResponse> attempts) {

    /** Which statement of account it carries. */
    public record StatementResponse(
            String currency, @Nullable LocalDate from, LocalDate asOf, Instant knownAt) {

        static @Nullable StatementResponse of(MailContent content) {
            return content instanceof StatementContent statement
                    ? new StatementResponse(
                            statement.currency(), statement.from(), statement.asOf(), statement.knownAt())
                    : null;
        }
    }

    public static MessageResponse from(MessageDetails details) {
        Message message = details.message();
        DocumentToSend document = message.document();
        return new MessageResponse(
                message.id(),
                message.status(),
                Optional.ofNullable(message.reason()).map(FailureReason::code).orElse(null),
                message.sendId(),
                message.kind(),
                document == null ? null : document.id(),
                document == null ? null : document.type(),
                document == null ? null : document.number(),
                message.reminder(),
                StatementResponse.of(message.content()),
                message.clientId(),
                details.clientName(),
                message.language().name().toLowerCase(Locale.ROOT),
                message.recipients(),
                message.queuedAt(),
                message.nextAttemptAt(),
                message.sentAt(),
                message.resolution(),
                message.replacesId(),
                details.replacedById(),
                message.resendOfId(),
                details.resendIds(),
                message.requestedBy(),
                message.attempts().stream().map(AttemptResponse::from).toList());
    }
}
