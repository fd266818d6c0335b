package com.azuvio.crmconnect.invoicing.receivables;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * payment-service asks to apply money of a payment to a document. The id is the business key: the same id gets the same answer.
 *
 * @param receivedOn day on which the money arrived; absent where nobody said, and never part of the answer
 */
public record AllocationRequest(
        UUID allocationId,
        UUID paymentId,
        UUID documentId,
        UUID clientId,
        Money amount,
        @Nullable LocalDate receivedOn) {

    /** Nobody said on which day the money arrived. */
    public AllocationRequest(UUID allocationId, UUID paymentId, UUID documentId, UUID clientId, Money amount) {
        this(allocationId, paymentId, documentId, clientId, amount, null);
    }

    AllocationRequest withoutDay() {
        return new AllocationRequest(allocationId, paymentId, documentId, clientId, amount, null);
    }
}
