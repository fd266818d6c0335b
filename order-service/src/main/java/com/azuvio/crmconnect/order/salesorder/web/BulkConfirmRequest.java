package com.azuvio.crmconnect.order.salesorder.web;

import com.azuvio.crmconnect.order.salesorder.ConfirmWish;
import com.azuvio.crmconnect.starter.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param orders each once; all that is free of each is confirmed */
record BulkConfirmRequest(
        @NotNull @Size(min = 1, max = ROWS_MAX) List<@Valid @NotNull Row> orders) {

    static final int ROWS_MAX = 200;

    /**
     * An order.
     *
     * @param expectedVersion of it as the caller saw it, as in its entity tag
     * @param overrideReason needed where the agent has not agreed (D2)
     */
    record Row(
            @NotNull UUID id,
            @PositiveOrZero @Max(Long.MAX_VALUE) @Nullable Long expectedVersion,
            @Size(max = 500) @Nullable String overrideReason) {}

    /** @throws Refusal 422 {@code row-repeated} */
    List<ConfirmWish> wishes() {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < orders.size(); i++) {
            if (!seen.add(orders.get(i).id())) {
                throw Refusal.unprocessable("row-repeated", "name each order once")
                        .field("orders[" + i + "]", "repeated", "is in the list already");
            }
        }
        return orders.stream()
                .map(row -> new ConfirmWish(row.id(), row.expectedVersion(), row.overrideReason()))
                .toList();
    }
}
