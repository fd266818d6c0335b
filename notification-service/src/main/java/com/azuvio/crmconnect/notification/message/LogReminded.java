package com.azuvio.crmconnect.notification.message;

import com.azuvio.crmconnect.starter.aggregate.Raised;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes per document that a reminder about it arrived, in the transaction that recorded the arrival (S30). */
@Component
class LogReminded {

    private final JdbcClient jdbc;

    LogReminded(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(Raised<? extends MessageEvent> raised) {
        switch (raised.event()) {
            case MessageEvent.Sent sent -> log(sent.facts(), sent.facts().reminder(), sent.at());
            case MessageEvent.Confirmed confirmed ->
                log(confirmed.facts(), confirmed.facts().reminder(), confirmed.at());
            case MessageEvent.Failed failed -> {}
            case MessageEvent.Uncertain uncertain -> {}
        }
    }

    private void log(MessageEvent.Facts facts, @Nullable ReminderContent reminder, Instant at) {
        if (reminder == null) {
            return;
        }
        jdbc.sql("""
                insert into reminded_documents (message_id, document_id, reminded_at)
                select :message, document_id, :at from unnest(cast(:documents as uuid[])) as document_id
                on conflict do nothing""")
                .param("message", facts.messageId())
                .param(
                        "documents",
                        reminder.lines().stream()
                                .map(ReminderContent.Line::documentId)
                                .toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
