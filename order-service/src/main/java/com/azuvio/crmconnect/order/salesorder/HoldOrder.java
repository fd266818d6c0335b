package com.azuvio.crmconnect.order.salesorder;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The back office confirms an order, but flags all that is left of it for the warehouse by hand (S23). */
@Service
public class HoldOrder {

    private final OrderDesk desk;
    private final ReviewOrders reviews;

    HoldOrder(OrderDesk desk, ReviewOrders reviews) {
        this.desk = desk;
        this.reviews = reviews;
    }

    @Transactional
    public void hold(UUID orderId, String reason, @Nullable String overrideReason) {
        desk.change(
                orderId,
                (order, stamp) -> order.holdForWarehouse(reason, overrideReason, reviews.review(order), stamp));
    }
}
