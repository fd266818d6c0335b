package com.azuvio.crmconnect.payment.writeoff;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A write-off as it stands.
 *
 * @param documentId of an open amount
 * @param sourceId of free money: the receipt, or the credit note whose surplus it is
 * @param number of the document or the source
 * @param amount what was asked to be given up
 * @param booked what was given up; absent before the answer and after a refusal
 * @param on from which day on it counts
 * @param refusal why the document's owner did not take it
 */
public record ListedWriteOff(
        UUID id,
        WriteOffKind kind,
        WriteOffStatus status,
        UUID clientId,
        @Nullable String clientName,
        @Nullable UUID documentId,
        @Nullable UUID sourceId,
        String number,
        Money amount,
        @Nullable Money booked,
        String reason,
        LocalDate on,
        Instant requestedAt,
        String requestedBy,
        @Nullable String refusal,
        @Nullable LocalDate undoneOn,
        @Nullable String undoneBy,
        @Nullable String undoReason) {}
