package com.azuvio.crmconnect.client.reminderblock;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps reminders away until it is lifted or expires.
 *
 * @param documentId absent: all of the client's documents
 * @param expiresOn the last day on which it holds
 */
@Embeddable
public record ReminderBlock(
        UUID id,
        @Nullable UUID documentId,
        @Enumerated(EnumType.STRING) Reason reason,
        @Nullable String note,
        LocalDate expiresOn,
        Instant blockedAt,
        String blockedBy) {

    /** Why. */
    public enum Reason {
        /** The client disputes what is asked for. */
        DISPUTE,
        /** The client has promised to pay by the day on which it expires. */
        PROMISE,
        /** The note says why. */
        OTHER
    }

    public boolean isOver(LocalDate today) {
        return expiresOn.isBefore(today);
    }
}
