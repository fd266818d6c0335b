package com.azuvio.crmconnect.notification.client;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a client, or one of its documents, gets no reminder.
 *
 * @param documentId absent: all of the client's
 * @param reason DISPUTE, PROMISE or OTHER
 * @param expiresOn the last day on which it holds
 */
public record ReminderBlock(
        UUID id,
        @Nullable UUID documentId,
        String reason,
        @Nullable LocalDate expiresOn) {

    public boolean holds(UUID document, LocalDate today) {
        return (documentId == null || documentId.equals(document)) && (expiresOn == null || !expiresOn.isBefore(today));
    }
}
