package com.azuvio.crmconnect.invoicing.goodsreturn;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list shows; absent means all. */
public record ReturnFilter(
        Set<ReturnStatus> statuses,
        @Nullable UUID clientId,
        @Nullable UUID originalId,
        @Nullable UUID orderId) {

    public ReturnFilter {
        statuses = Set.copyOf(statuses);
    }
}
