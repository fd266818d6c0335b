package com.azuvio.crmconnect.payment.refund;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/** What happens to a refund that others must know. */
public sealed interface RefundEvent {

    /** Money was paid back to the client on {@code refundedOn}; it counts. */
    record Refunded(UUID refundId, UUID sourceId, UUID clientId, Money amount, LocalDate refundedOn)
            implements RefundEvent {}
}
