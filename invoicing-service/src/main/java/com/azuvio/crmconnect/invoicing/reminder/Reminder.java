package com.azuvio.crmconnect.invoicing.reminder;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A reminder that arrived at its client.
 *
 * @param messageId in the message log of notification-service
 * @param asOf the day on which it was asked for
 */
public record Reminder(UUID messageId, Instant sentAt, LocalDate asOf, List<String> recipients, List<Named> documents) {

    public Reminder {
        recipients = List.copyOf(recipients);
        documents = List.copyOf(documents);
    }

    /**
     * A document that it named.
     *
     * @param remaining what was open then
     */
    public record Named(UUID documentId, Money remaining, long daysOverdue) {}
}
