package com.azuvio.crmconnect.invoicing.messaging.outbound;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.util.UUID;

/** Payloads about write-offs; their schemas stand in {@code contracts/}. */
public final class WriteOffMessages {

    private WriteOffMessages() {}

    /** {@code sales.invoice.write-off-booked.v1} and {@code sales.invoice.write-off-undone.v1}. */
    public record WriteOffBookingMessage(
            UUID writeOffId, UUID documentId, UUID clientId, Money amount, Money remaining, Instant bookedAt) {}

    /** {@code sales.invoice.write-off-refused.v1}. */
    public record WriteOffRefusedMessage(UUID writeOffId, UUID documentId, UUID clientId, String reason) {}
}
