package com.azuvio.crmconnect.payment.messaging.inbound;

import com.azuvio.crmconnect.payment.money.AllocationAnswer;
import com.azuvio.crmconnect.payment.money.ReleaseCause;
import com.azuvio.crmconnect.starter.money.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code sales.invoice.allocation-released.v1}: {@code remaining} is what is open on the document after it, absent where the
 * owner does not know the document.
 */
public record AllocationReleased(
        UUID allocationId,
        UUID documentId,
        Money released,
        @Nullable Money remaining,
        ReleaseCause cause) {

    public AllocationAnswer answer(String by) {
        return new AllocationAnswer.Released(allocationId, documentId, released, remaining, cause, by);
    }
}
