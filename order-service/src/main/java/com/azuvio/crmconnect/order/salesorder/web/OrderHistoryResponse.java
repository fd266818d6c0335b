package com.azuvio.crmconnect.order.salesorder.web;

import com.azuvio.crmconnect.order.check.OrderCheck;
import com.azuvio.crmconnect.order.salesorder.OrderAction;
import com.azuvio.crmconnect.order.salesorder.OrderView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who did what with an order, when and why, oldest first. */
record OrderHistoryResponse(List<Entry> entries) {

    /**
     * @param note the reason, or what was concerned
     * @param relatedId the client or document that was concerned
     * @param checks as they stood where the back office confirmed (S35)
     */
    record Entry(
            OrderAction action,
            Instant at,
            String by,
            @Nullable String note,
            @Nullable UUID relatedId,
            @Nullable List<OrderCheck> checks) {}

    static OrderHistoryResponse from(OrderView view) {
        return new OrderHistoryResponse(view.order().history().stream()
                .filter(entry -> entry.action() != OrderAction.NOTED || view.internalNotesShown())
                .map(entry -> new Entry(
                        entry.action(),
                        entry.happenedAt(),
                        entry.actor(),
                        entry.note(),
                        entry.relatedId(),
                        entry.checks() == null ? null : entry.checks().checks()))
                .toList());
    }
}
