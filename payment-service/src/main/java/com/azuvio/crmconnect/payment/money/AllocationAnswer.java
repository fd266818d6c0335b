package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.starter.money.Money;
import java.util.LinkedHashMap;
import java.util.Map;
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
     * @param reopened what is open on other documents that had used the money as an advance
     */
    record Released(
            UUID allocationId,
            UUID documentId,
            Money released,
            @Nullable Money remaining,
            ReleaseCause cause,
            Map<UUID, Money> reopened,
            String by)
            implements AllocationAnswer {

        /** What the surplus of a document's own credit notes could go to now (rules.md §9.3), by document. */
        Map<UUID, Money> bounced() {
            if (cause != ReleaseCause.REVERSAL) {
                return Map.of();
            }
            Map<UUID, Money> open = new LinkedHashMap<>(reopened);
            if (remaining != null) {
                open.put(documentId, remaining);
            }
            open.values().removeIf(money -> !money.isPositive());
            return open;
        }

        /** Whether a document keeps the rest of an advance. */
        boolean isPartOf(Money applied) {
            return cause == ReleaseCause.RELEASE && released.isPositive() && released.compareTo(applied) < 0;
        }
    }

    record ReleaseRefused(UUID allocationId, String reason, String by) implements AllocationAnswer {}
}
