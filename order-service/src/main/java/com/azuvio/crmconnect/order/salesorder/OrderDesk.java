package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.access.OrderAccess;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** How one order is changed on somebody's behalf who reaches it: lock, change, save; saving publishes its events. */
@Component
class OrderDesk {

    private final LockOrders lock;
    private final Orders orders;
    private final Stamps stamps;
    private final OrderAccess access;

    OrderDesk(LockOrders lock, Orders orders, Stamps stamps, OrderAccess access) {
        this.access = access;
        this.lock = lock;
        this.orders = orders;
        this.stamps = stamps;
    }

    void change(UUID orderId, BiConsumer<Order, Stamp> change) {
        change(orderId, stamps.now(), change);
    }

    void change(UUID orderId, Stamp stamp, BiConsumer<Order, Stamp> change) {
        Order order = lock.lock(orderId);
        access.requireReach(orderId, order.terms().agentId());
        change.accept(order, stamp);
        orders.keep(List.of(order));
    }
}
