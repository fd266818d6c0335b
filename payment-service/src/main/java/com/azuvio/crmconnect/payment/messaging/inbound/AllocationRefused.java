package com.azuvio.crmconnect.payment.messaging.inbound;

import com.azuvio.crmconnect.payment.money.AllocationAnswer;
import java.util.UUID;

/** {@code sales.invoice.allocation-refused.v1} */
public record AllocationRefused(UUID allocationId, String reason) {

    public AllocationAnswer answer(String by) {
        return new AllocationAnswer.Refused(allocationId, reason, by);
    }
}
