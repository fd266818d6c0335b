package com.azuvio.crmconnect.invoicing.receivables;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The answers to payment-service's requests; every request gets exactly one, the same id always the same. */
public sealed interface AllocationEvent {

    AllocationRequest request();

    record Applied(AllocationRequest request, Money applied, Money remaining, Instant appliedAt)
            implements AllocationEvent {}

    record Refused(AllocationRequest request, AllocationRefusal reason) implements AllocationEvent {}

    /** The money is consumed: a document has used it, and is to be credited first. */
    record ReleaseRefused(AllocationRequest request, String consumedBy) implements AllocationEvent {}

    /**
     * @param released less than was applied where a document has used the rest
     * @param reopened what is open now of each document that had used the money; empty in a repeated answer
     */
    record Released(
            AllocationRequest request, Money released, Money remaining, ReleaseCause cause, Map<UUID, Money> reopened)
            implements AllocationEvent {}
}
