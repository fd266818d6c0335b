package com.azuvio.crmconnect.payment.messaging.inbound;

import com.azuvio.crmconnect.payment.money.AllocationAnswer;
import com.azuvio.crmconnect.starter.money.Money;
import java.util.UUID;

/** {@code sales.invoice.allocation-applied.v1}: what was booked, perhaps less than was asked. */
public record AllocationApplied(UUID allocationId, Money applied) {

    public AllocationAnswer answer(String by) {
        return new AllocationAnswer.Applied(allocationId, applied, by);
    }
}
