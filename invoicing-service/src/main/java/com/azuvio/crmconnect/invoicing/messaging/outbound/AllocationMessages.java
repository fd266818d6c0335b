package com.azuvio.crmconnect.invoicing.messaging.outbound;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Payloads about money on documents; their schemas stand in {@code contracts/}. */
public final class AllocationMessages {

    private AllocationMessages() {}

    /** {@code sales.invoice.allocation-applied.v1}. */
    public record AllocationAppliedMessage(
            UUID allocationId,
            UUID paymentId,
            UUID documentId,
            UUID clientId,
            Money requested,
            Money applied,
            Money remaining,
            Instant appliedAt) {}

    /** {@code sales.invoice.allocation-refused.v1}. */
    public record AllocationRefusedMessage(
            UUID allocationId, UUID paymentId, UUID documentId, UUID clientId, String reason) {}

    /** {@code sales.invoice.allocation-release-refused.v1}. */
    public record AllocationReleaseRefusedMessage(
            UUID allocationId, UUID paymentId, UUID documentId, UUID clientId, String reason, String consumedBy) {}

    /** {@code sales.invoice.allocation-released.v1}; {@code reopened}: other documents that had used the money, with what is open on them now. */
    public record AllocationReleasedMessage(
            UUID allocationId,
            UUID paymentId,
            UUID documentId,
            UUID clientId,
            Money released,
            Money remaining,
            String cause,
            List<Reopened> reopened) {

        public record Reopened(UUID documentId, Money remaining) {}
    }
}
