package com.azuvio.crmconnect.client.account;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened elsewhere and belongs on a client's account, once.
 *
 * @param clientId whose account; the client itself may not be known here yet
 * @param sourceId the document, receipt, refund or write-off; unique per type
 * @param number printed number, where it has one
 * @param documentId the document that a credit note, debit note or write-off refers to
 * @param amount not negative; the type says which way it counts
 * @param effectiveOn the document's own date
 * @param by who did it
 */
public record Booking(
        UUID clientId,
        EntryType type,
        UUID sourceId,
        @Nullable String number,
        @Nullable UUID documentId,
        Money amount,
        LocalDate effectiveOn,
        String by) {

    public Booking {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("a booking's amount is not negative; its type has the sign");
        }
    }

    Money effect() {
        return type.effectOf(amount);
    }
}
