package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.starter.money.Money;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a document's owner answers to what it was asked; the same question gets the same answer, perhaps twice. */
public sealed interface AllocationAnswer {

    UUID allocationId();

    /** Who caused it. */
    String by();

    record Applied(UUID allocationId, Money applied, String by) implements AllocationAnswer {}

    record Refused(UUID allocationId, String reason, String by) implements AllocationAnswer {}

    /**
     * @param released 0.00 where it had been refused
     * @param remaining what is open on the document after it; absent where its owner does not know it
     */
    record Released(
            UUID allocationId,
            UUID documentId,
            Money released,
            @Nullable Money remaining,
            ReleaseCause cause,
            String by)
            implements AllocationAnswer {

        /** What its own credit notes' surplus could go to now (rules.md §9.3). */
        Optional<Money> reopened() {
            return cause == ReleaseCause.REVERSAL
                    ? Optional.ofNullable(remaining).filter(Money::isPositive)
                    : Optional.empty();
        }
    }

    record ReleaseRefused(UUID allocationId, String reason, String by) implements AllocationAnswer {}
}
