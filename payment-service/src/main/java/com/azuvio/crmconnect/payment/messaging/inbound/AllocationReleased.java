package com.azuvio.crmconnect.payment.messaging.inbound;

import com.azuvio.crmconnect.payment.money.AllocationAnswer;
import com.azuvio.crmconnect.payment.money.ReleaseCause;
import com.azuvio.crmconnect.starter.money.Money;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
        ReleaseCause cause,
        @Nullable List<Reopened> reopened) {

    /** Another document that had used the money as an advance. */
    public record Reopened(UUID documentId, Money remaining) {}

    public AllocationAnswer answer(String by) {
        Map<UUID, Money> others = reopened == null
                ? Map.of()
                : reopened.stream().collect(Collectors.toMap(Reopened::documentId, Reopened::remaining));
        return new AllocationAnswer.Released(allocationId, documentId, released, remaining, cause, others, by);
    }
}
