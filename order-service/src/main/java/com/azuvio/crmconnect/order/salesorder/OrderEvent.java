package com.azuvio.crmconnect.order.salesorder;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happens to an order and concerns others. */
public sealed interface OrderEvent {

    Order order();

    /** It was accepted and is New. */
    record Placed(Order order) implements OrderEvent {}

    /** The back office found client, price or quantity wrong (D2). */
    record ReturnedToAgent(Order order, String reason) implements OrderEvent {}

    /** These quantities wait for the warehouse (S23). */
    record HeldForWarehouse(Order order, String reason, List<LineQuantity> lines) implements OrderEvent {}

    /** These quantities are to be invoiced (S22). */
    record Confirmed(Order order, Confirmation confirmation) implements OrderEvent {}

    /** Everything that waited for the warehouse is delivered or closed. */
    record DeliveryCompleted(Order order, LocalDate completedOn) implements OrderEvent {}

    /** A proforma is asked for, so that the client pays in advance (S50). */
    record ProformaRequested(Order order, ProformaRequest request) implements OrderEvent {}

    /** invoicing-service is asked to give up the documents of these confirmations. */
    record CancelRequested(Order order, String reason, List<Integer> confirmations) implements OrderEvent {}

    /** Nothing of it is or will be invoiced. */
    record Cancelled(Order order, String reason) implements OrderEvent {}

    default UUID orderId() {
        return order().id();
    }
}
