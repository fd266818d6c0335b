package com.azuvio.crmconnect.order.salesorder.web;

import com.azuvio.crmconnect.order.salesorder.OrderAction;
import com.azuvio.crmconnect.order.salesorder.OrderView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who did what with an order, when and why, oldest first. */
record OrderHistoryResponse(List<Entry> entries) {

    /** @param note the reason, or what was concerned */
    record Entry(
            OrderAction action,
            Instant at,
            String by,
            @Nullable String note) {}

    static OrderHistoryResponse from(OrderView view) {
        return new OrderHistoryResponse(view.order().history().stream()
                .map(entry -> new Entry(entry.action(), entry.happenedAt(), entry.actor(), entry.note()))
                .toList());
    }
}
