package com.azuvio.crmconnect.order.messaging;

import com.azuvio.crmconnect.order.messaging.outbound.CancelRequested;
import com.azuvio.crmconnect.order.messaging.outbound.DeliveryCompleted;
import com.azuvio.crmconnect.order.messaging.outbound.HeldForWarehouse;
import com.azuvio.crmconnect.order.messaging.outbound.OrderConfirmed;
import com.azuvio.crmconnect.order.messaging.outbound.OrderPlaced;
import com.azuvio.crmconnect.order.messaging.outbound.OrderReason;
import com.azuvio.crmconnect.order.messaging.outbound.ProformaRequested;
import com.azuvio.crmconnect.order.salesorder.OrderEvent;
import com.azuvio.crmconnect.starter.aggregate.Raised;
import com.azuvio.crmconnect.starter.outbox.OutboundEvent;
import com.azuvio.crmconnect.starter.outbox.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells what happens to orders, on {@code sales.order} under the order's id. */
@Component
class OrderEventPublisher {

    private static final String TOPIC = "sales.order";

    private final Outbox outbox;

    OrderEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(Raised<? extends OrderEvent> raised) {
        String id = raised.event().orderId().toString();
        Told told = translate(raised.event());
        outbox.append(
                new OutboundEvent(TOPIC, id, TOPIC + "." + told.name() + ".v1", id, raised.revision(), told.data()));
    }

    /** A wire name and its payload. */
    private record Told(String name, Object data) {}

    private static Told translate(OrderEvent event) {
        return switch (event) {
            case OrderEvent.Placed placed -> new Told("placed", OrderPlaced.of(placed.order()));
            case OrderEvent.ReturnedToAgent returned ->
                new Told("returned-to-agent", new OrderReason(returned.orderId(), returned.reason()));
            case OrderEvent.HeldForWarehouse held -> new Told("held-for-warehouse", HeldForWarehouse.of(held));
            case OrderEvent.Confirmed confirmed -> new Told("confirmed", OrderConfirmed.of(confirmed));
            case OrderEvent.DeliveryCompleted completed ->
                new Told("delivery-completed", new DeliveryCompleted(completed.orderId(), completed.completedOn()));
            case OrderEvent.ProformaRequested asked -> new Told("proforma-requested", ProformaRequested.of(asked));
            case OrderEvent.CancelRequested request ->
                new Told(
                        "cancel-requested",
                        new CancelRequested(request.orderId(), request.reason(), request.confirmations()));
            case OrderEvent.Cancelled cancelled ->
                new Told("cancelled", new OrderReason(cancelled.orderId(), cancelled.reason()));
        };
    }
}
