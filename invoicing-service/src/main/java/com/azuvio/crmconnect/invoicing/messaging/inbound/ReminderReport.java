package com.azuvio.crmconnect.invoicing.messaging.inbound;

import com.azuvio.crmconnect.invoicing.reminder.Reminder;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** {@code sales.notification.reminder-sent.v1} as far as it is read here. */
public record ReminderReport(
        UUID messageId, Instant sentAt, LocalDate asOf, List<String> recipients, List<Line> documents) {

    public record Line(UUID documentId, Money remaining, long daysOverdue) {}

    public Reminder toReminder() {
        return new Reminder(
                messageId,
                sentAt,
                asOf,
                recipients,
                documents.stream()
                        .map(line -> new Reminder.Named(line.documentId(), line.remaining(), line.daysOverdue()))
                        .toList());
    }
}
