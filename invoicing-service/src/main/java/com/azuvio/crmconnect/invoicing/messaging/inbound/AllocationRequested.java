package com.azuvio.crmconnect.invoicing.messaging.inbound;

import com.azuvio.crmconnect.invoicing.receivables.AllocationRequest;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code sales.payment.allocation-requested.v1}. */
public record AllocationRequested(
        UUID allocationId,
        UUID paymentId,
        UUID documentId,
        UUID clientId,
        Money amount,
        @Nullable LocalDate receivedOn) {

    public AllocationRequest toRequest() {
        return new AllocationRequest(allocationId, paymentId, documentId, clientId, amount, receivedOn);
    }
}
