package com.azuvio.crmconnect.payment.refund;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A refund as it stands.
 *
 * @param sourceId the receipt, or the credit note whose surplus it is of
 * @param sourceNumber of that
 * @param endedBy who approved, declined or withdrew it
 * @param endingReason why it was declined or withdrawn
 * @param refundedOn when the money was paid back; only of an approved one
 */
public record ListedRefund(
        UUID id,
        String number,
        RefundStatus status,
        UUID sourceId,
        String sourceNumber,
        UUID clientId,
        @Nullable String clientName,
        Money amount,
        String reason,
        @Nullable String payeeIban,
        Instant requestedAt,
        String requestedBy,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        @Nullable String endingReason,
        @Nullable LocalDate refundedOn) {}
