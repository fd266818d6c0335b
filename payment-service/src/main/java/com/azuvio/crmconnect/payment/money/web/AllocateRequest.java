package com.azuvio.crmconnect.payment.money.web;

import com.azuvio.crmconnect.payment.money.AllocationWish;
import com.azuvio.crmconnect.starter.money.Money;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param amount what the document should get of the payment's free money; more than is open is cut to what is open
 * @param allocationId chosen by the caller, so that telling it again changes nothing; otherwise one is made
 */
record AllocateRequest(
        @NotNull UUID documentId,
        @NotNull Money amount,
        @Nullable UUID allocationId) {

    AllocationWish wish() {
        return AllocationWish.of(documentId, amount, allocationId);
    }
}
