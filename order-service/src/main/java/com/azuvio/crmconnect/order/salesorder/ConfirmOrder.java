package com.azuvio.crmconnect.order.salesorder;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The back office confirms an order (S21), wholly or in part; goods wait for the warehouse by rule (S23). */
@Service
public class ConfirmOrder {

    private final OrderDesk desk;
    private final ReviewOrders reviews;
    private final WarehousePolicy warehouse;

    ConfirmOrder(OrderDesk desk, ReviewOrders reviews, WarehousePolicy warehouse) {
        this.desk = desk;
        this.reviews = reviews;
        this.warehouse = warehouse;
    }

    /**
     * Confirms these quantities.
     *
     * @param lines nothing means everything that does not wait already
     */
    @Transactional
    public void confirm(UUID orderId, List<LineQuantity> lines, @Nullable String overrideReason) {
        desk.change(
                orderId,
                (order, stamp) -> order.confirm(lines, overrideReason, reviews.review(order), warehouse, stamp));
    }
}
