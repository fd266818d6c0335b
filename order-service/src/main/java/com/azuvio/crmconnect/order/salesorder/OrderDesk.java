package com.azuvio.crmconnect.order.salesorder;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** How one order is changed on somebody's behalf: lock, change, save; saving publishes its events. */
@Component
class OrderDesk {

    private final LockOrders lock;
    private final Orders orders;
    private final Stamps stamps;

    OrderDesk(LockOrders lock, Orders orders, Stamps stamps) {
        this.lock = lock;
        this.orders = orders;
        this.stamps = stamps;
    }

    void change(UUID orderId, BiConsumer<Order, Stamp> change) {
        change(orderId, stamps.now(), change);
    }

    void change(UUID orderId, Stamp stamp, BiConsumer<Order, Stamp> change) {
        Order order = lock.lock(orderId);
        change.accept(order, stamp);
        orders.keep(List.of(order));
    }
}
