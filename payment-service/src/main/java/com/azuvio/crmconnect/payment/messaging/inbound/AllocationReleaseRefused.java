package com.azuvio.crmconnect.payment.messaging.inbound;

import com.azuvio.crmconnect.payment.money.AllocationAnswer;
import java.util.UUID;

/** {@code sales.invoice.allocation-release-refused.v1} */
public record AllocationReleaseRefused(UUID allocationId, String reason) {

    public AllocationAnswer answer(String by) {
        return new AllocationAnswer.ReleaseRefused(allocationId, reason, by);
    }
}
