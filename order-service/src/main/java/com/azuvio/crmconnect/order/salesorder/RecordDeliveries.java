package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what the warehouse delivered (S23), told by a person or by the warehouse system. */
@Service
public class RecordDeliveries {

    /**
     * A delivery as told.
     *
     * @param by the actor of the event
     */
    public record Told(UUID orderId, DeliveryNote note, String by) {}

    private final OrderDesk desk;
    private final LockOrders lock;
    private final Orders orders;
    private final Stamps stamps;

    RecordDeliveries(OrderDesk desk, LockOrders lock, Orders orders, Stamps stamps) {
        this.desk = desk;
        this.lock = lock;
        this.orders = orders;
        this.stamps = stamps;
    }

    @Transactional
    public void record(UUID orderId, DeliveryNote note) {
        desk.change(orderId, (order, stamp) -> order.deliver(note, stamp));
    }

    /** Many in one transaction; a delivery that is refused changes nothing and does not stop the others. */
    @Transactional
    public List<Optional<Refusal>> recordAll(List<Told> told) {
        Map<UUID, Order> byId = lock.lock(told.stream().map(Told::orderId).toList()).stream()
                .collect(Collectors.toMap(Order::id, Function.identity()));
        List<Optional<Refusal>> refusals = new ArrayList<>(told.size());
        for (Told each : told) {
            refusals.add(apply(byId.get(each.orderId()), each));
        }
        orders.keep(byId.values());
        return refusals;
    }

    private Optional<Refusal> apply(@Nullable Order order, Told told) {
        if (order == null) {
            return Optional.of(Refusal.notFound("order-unknown", "there is no order " + told.orderId()));
        }
        try {
            order.deliver(told.note(), stamps.now(told.by()));
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }
}
