package com.azuvio.crmconnect.payment.bank.web;

import com.azuvio.crmconnect.payment.bank.AcceptWish;
import com.azuvio.crmconnect.payment.money.AllocationWish;
import com.azuvio.crmconnect.starter.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Nothing accepts what is proposed.
 *
 * @param clientId whose money it is instead
 * @param allocations what it pays instead, together at most its amount; none leaves all of it free
 * @param paymentId the receipt, recorded by hand, that it is; of a debit the receipt that it takes back
 */
record AcceptRequest(
        @Nullable UUID clientId,
        @Nullable @Size(max = 100) List<@NotNull @Valid SplitAllocation> allocations,
        @Nullable UUID paymentId) {

    record SplitAllocation(
            @NotNull UUID documentId,
            @NotNull Money amount,
            @Nullable UUID allocationId) {}

    AcceptWish wish() {
        return new AcceptWish(
                clientId,
                allocations == null
                        ? null
                        : allocations.stream()
                                .map(one -> AllocationWish.of(one.documentId(), one.amount(), one.allocationId()))
                                .toList(),
                paymentId);
    }
}
