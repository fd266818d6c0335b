package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants to apply to a document; more than is open is cut to what is open (D11).
 *
 * @param allocationId chosen by the caller so that it can be told again safely; otherwise one is made
 */
public record AllocationWish(UUID documentId, Money amount, UUID allocationId) {

    public AllocationWish {
        if (!amount.isPositive()) {
            throw Refusal.invalid("amount-not-positive", "an allocation is of more than 0.00");
        }
    }

    public static AllocationWish of(UUID documentId, Money amount, @Nullable UUID allocationId) {
        return new AllocationWish(documentId, amount, allocationId == null ? UuidV7.next() : allocationId);
    }
}
