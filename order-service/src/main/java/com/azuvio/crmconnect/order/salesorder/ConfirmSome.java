package com.azuvio.crmconnect.order.salesorder;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Confirms all that is free of orders that are held, reviewed together. */
@Component
class ConfirmSome {

    private final ReviewOrders reviews;
    private final WarehousePolicy warehouse;

    ConfirmSome(ReviewOrders reviews, WarehousePolicy warehouse) {
        this.reviews = reviews;
        this.warehouse = warehouse;
    }

    Map<UUID, OrderReview> review(Collection<Order> orders) {
        return reviews.review(orders);
    }

    void confirm(Order order, OrderReview review, @Nullable String overrideReason, Stamp stamp) {
        order.confirm(List.of(), overrideReason, review, warehouse, stamp);
    }
}
