package com.azuvio.crmconnect.notification.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a message; the owner of the document acts on it. */
public sealed interface MessageEvent {

    Facts facts();

    /** What every event of a message tells; most have a document or a reminder, with a client. */
    record Facts(
            UUID messageId,
            UUID sendId,
            @Nullable DocumentToSend document,
            @Nullable ReminderContent reminder,
            @Nullable UUID clientId,
            List<String> recipients) {}

    /** The mail server accepted it. */
    record Sent(Facts facts, Instant at, ServerAnswer answer, int attempt) implements MessageEvent {}

    /** It was certainly not delivered, and nothing happens without a person. */
    record Failed(
            Facts facts,
            Instant at,
            FailureReason reason,
            @Nullable ServerAnswer answer,
            int attempt) implements MessageEvent {}

    /** The server's answer was lost; a person decides. */
    record Uncertain(Facts facts, Instant at, FailureReason reason, int attempt) implements MessageEvent {}

    /** A person found that it has arrived. */
    record Confirmed(Facts facts, Instant at, String by, String note) implements MessageEvent {}
}
