package com.azuvio.crmconnect.invoicing.messaging.inbound;

import com.azuvio.crmconnect.invoicing.receivables.AllocationRequest;
import com.azuvio.crmconnect.starter.money.Money;
import java.util.UUID;

/** {@code sales.payment.allocation-requested.v1}. */
public record AllocationRequested(UUID allocationId, UUID paymentId, UUID documentId, UUID clientId, Money amount) {

    public AllocationRequest toRequest() {
        return new AllocationRequest(allocationId, paymentId, documentId, clientId, amount);
    }
}
