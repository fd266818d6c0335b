package com.azuvio.crmconnect.notification.messaging.outbound;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** {@code sales.notification.reminder-sent.v1}. */
public record ReminderSent(
        UUID messageId, UUID clientId, Instant sentAt, LocalDate asOf, List<String> recipients, List<Line> documents) {

    public record Line(UUID documentId, String documentType, String number, Money remaining, long daysOverdue) {}
}
