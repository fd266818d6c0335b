package com.azuvio.crmconnect.notification.message;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the message log is narrowed to; absent or empty means all.
 *
 * @param documentId also reminders that named the document
 * @param number the beginning of the document's number
 * @param recipient part of an address, whatever its case
 * @param queuedFrom first day in the company's zone, inclusive; {@code queuedTo} the last
 */
public record MessageFilter(
        Set<MessageStatus> statuses,
        Set<MailKind> kinds,
        @Nullable UUID clientId,
        @Nullable UUID documentId,
        @Nullable String number,
        @Nullable String recipient,
        @Nullable LocalDate queuedFrom,
        @Nullable LocalDate queuedTo) {

    public MessageFilter {
        statuses = Set.copyOf(statuses);
        kinds = Set.copyOf(kinds);
    }
}
