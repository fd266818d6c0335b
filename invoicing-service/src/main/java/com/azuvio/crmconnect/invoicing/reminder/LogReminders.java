package com.azuvio.crmconnect.invoicing.reminder;

import com.azuvio.crmconnect.starter.messaging.RejectedEventException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes per document that a reminder named it (S30); told twice, it is noted once. */
@Component
public class LogReminders {

    private final JdbcClient jdbc;

    LogReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws RejectedEventException where it names a document that is not from here */
    @Transactional
    public void log(Collection<Reminder> reminders) {
        for (Reminder reminder : reminders) {
            requireOurs(reminder);
            reminder.documents().forEach(named -> log(reminder, named));
        }
    }

    private void requireOurs(Reminder reminder) {
        List<UUID> ids = reminder.documents().stream()
                .map(Reminder.Named::documentId)
                .distinct()
                .toList();
        long known = ids.isEmpty()
                ? 0
                : jdbc.sql("select count(*) from invoices where id in (:ids)")
                        .param("ids", ids)
                        .query(Long.class)
                        .single();
        if (known < ids.size()) {
            throw new RejectedEventException(
                    "document-unknown", "reminder " + reminder.messageId() + " names a document that is not from here");
        }
    }

    private void log(Reminder reminder, Reminder.Named named) {
        jdbc.sql("""
                insert into document_reminders (invoice_id, message_id, reminded_at, as_of, days_overdue, remaining_amount, currency, recipients)
                values (:invoice, :message, :at, :asOf, :days, :remaining, :currency, :recipients) on conflict do nothing""")
                .param("invoice", named.documentId())
                .param("message", reminder.messageId())
                .param("at", reminder.sentAt().atOffset(ZoneOffset.UTC))
                .param("asOf", reminder.asOf())
                .param("days", named.daysOverdue())
                .param("remaining", named.remaining().amount())
                .param("currency", named.remaining().currency().getCurrencyCode())
                .param("recipients", reminder.recipients().toArray(String[]::new))
                .update();
    }
}
