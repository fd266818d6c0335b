package com.azuvio.crmconnect.notification.messaging;

import com.azuvio.crmconnect.notification.message.DocumentToSend;
import com.azuvio.crmconnect.notification.message.MessageEvent;
import com.azuvio.crmconnect.notification.message.ReminderContent;
import com.azuvio.crmconnect.notification.message.ServerAnswer;
import com.azuvio.crmconnect.notification.messaging.outbound.MessageConfirmed;
import com.azuvio.crmconnect.notification.messaging.outbound.MessageFacts;
import com.azuvio.crmconnect.notification.messaging.outbound.MessageFailed;
import com.azuvio.crmconnect.notification.messaging.outbound.MessageSent;
import com.azuvio.crmconnect.notification.messaging.outbound.MessageUncertain;
import com.azuvio.crmconnect.notification.messaging.outbound.ReminderSent;
import com.azuvio.crmconnect.starter.aggregate.Raised;
import com.azuvio.crmconnect.starter.outbox.OutboundEvent;
import com.azuvio.crmconnect.starter.outbox.Outbox;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the other services what became of a message, in the transaction that decided it. */
@Component
class MessageEventPublisher {

    private static final String TOPIC = "sales.notification";

    private final Outbox outbox;

    MessageEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(Raised<? extends MessageEvent> raised) {
        MessageEvent.Facts about = raised.event().facts();
        DocumentToSend document = about.document();
        if (document == null) {
            if (about.reminder() != null) {
                reminded(raised);
            }
            return; // other mails are nobody's business but the message log's
        }
        MessageFacts facts = MessageFacts.from(raised.event().facts(), document);
        switch (raised.event()) {
            case MessageEvent.Sent sent -> append("message-sent", raised, sentOf(facts, sent));
            case MessageEvent.Failed failed -> append("message-failed", raised, failedOf(facts, failed));
            case MessageEvent.Uncertain uncertain -> append("message-uncertain", raised, uncertainOf(facts, uncertain));
            case MessageEvent.Confirmed confirmed -> append("message-confirmed", raised, confirmedOf(facts, confirmed));
        }
    }

    /** Of reminders only those are told that have arrived: they are what a document was reminded of. */
    private void reminded(Raised<? extends MessageEvent> raised) {
        switch (raised.event()) {
            case MessageEvent.Sent sent -> append("reminder-sent", raised, reminderOf(sent.facts(), sent.at()));
            case MessageEvent.Confirmed confirmed ->
                append("reminder-sent", raised, reminderOf(confirmed.facts(), confirmed.at()));
            case MessageEvent.Failed failed -> {}
            case MessageEvent.Uncertain uncertain -> {}
        }
    }

    private static ReminderSent reminderOf(MessageEvent.Facts facts, Instant at) {
        ReminderContent content = Objects.requireNonNull(facts.reminder(), "no reminder");
        return new ReminderSent(
                facts.messageId(),
                clientOf(facts),
                at,
                content.asOf(),
                facts.recipients(),
                content.lines().stream()
                        .map(line -> new ReminderSent.Line(
                                line.documentId(),
                                line.documentType(),
                                line.number(),
                                line.remaining(),
                                line.daysOverdue()))
                        .toList());
    }

    private static UUID clientOf(MessageEvent.Facts facts) {
        return Objects.requireNonNull(facts.clientId(), "a document or a reminder has a client");
    }

    private void append(String name, Raised<? extends MessageEvent> raised, Object data) {
        MessageEvent.Facts facts = raised.event().facts();
        outbox.append(new OutboundEvent(
                TOPIC,
                clientOf(facts).toString(),
                TOPIC + "." + name + ".v1",
                facts.messageId().toString(),
                raised.revision(),
                data));
    }

    private static MessageSent sentOf(MessageFacts facts, MessageEvent.Sent sent) {
        return new MessageSent(facts, sent.at(), sent.answer().text(), sent.attempt());
    }

    private static MessageFailed failedOf(MessageFacts facts, MessageEvent.Failed failed) {
        return new MessageFailed(facts, failed.at(), failed.reason().code(), textOf(failed.answer()), failed.attempt());
    }

    private static MessageUncertain uncertainOf(MessageFacts facts, MessageEvent.Uncertain uncertain) {
        return new MessageUncertain(facts, uncertain.at(), uncertain.reason().code(), uncertain.attempt());
    }

    private static MessageConfirmed confirmedOf(MessageFacts facts, MessageEvent.Confirmed confirmed) {
        return new MessageConfirmed(facts, confirmed.at(), confirmed.by(), confirmed.note());
    }

    private static @Nullable String textOf(@Nullable ServerAnswer answer) {
        return Optional.ofNullable(answer).map(ServerAnswer::text).orElse(null);
    }
}
