package com.azuvio.crmconnect.order.intake;

import com.azuvio.crmconnect.order.salesorder.PlaceOrder;
import com.azuvio.crmconnect.order.salesorder.PlaceOrders;
import com.azuvio.crmconnect.order.salesorder.Placement;
import com.azuvio.crmconnect.order.salesorder.RecordDeliveries;
import com.azuvio.crmconnect.order.salesorder.Stamp;
import com.azuvio.crmconnect.order.salesorder.Stamps;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands a rejected message in again, as it was or corrected by a person. */
@Service
public class RetryRejection {

    private final OpenRejections open;
    private final IntakeMessages messages;
    private final PlaceOrders placeOrders;
    private final RecordDeliveries deliveries;
    private final Stamps stamps;

    RetryRejection(
            OpenRejections open,
            IntakeMessages messages,
            PlaceOrders placeOrders,
            RecordDeliveries deliveries,
            Stamps stamps) {
        this.open = open;
        this.messages = messages;
        this.placeOrders = placeOrders;
        this.deliveries = deliveries;
        this.stamps = stamps;
    }

    /**
     * Retries.
     *
     * @param corrected nothing means the original bytes
     * @throws Refusal where it is still not acceptable; the message stays open
     */
    @Transactional
    public IntakeRejection retry(UUID id, byte[] corrected) {
        Stamp stamp = stamps.now();
        return open.settle(id, rejection -> {
            byte[] message = corrected.length == 0 ? rejection.original() : corrected;
            UUID orderId = rejection.topic().equals(IntakeTopics.WAREHOUSE) ? deliver(message) : place(message, stamp);
            rejection.retried(orderId, corrected.length == 0 ? null : corrected, stamp);
        });
    }

    private UUID place(byte[] message, Stamp stamp) {
        PlaceOrder order = valid(messages.read(message, PlaceOrder.class));
        Placement placement =
                placeOrders.place(List.of(new PlaceOrders.Handed(order, stamp))).getFirst();
        if (placement instanceof Placement.Conflict conflict) {
            throw Refusal.conflict(IntakeBreach.EXTERNAL_ID_CONFLICT, "another order has this source and external id")
                    .with("orderId", conflict.orderId());
        }
        return placement.orderId();
    }

    private UUID deliver(byte[] message) {
        DeliveryConfirmed delivery = valid(messages.read(message, DeliveryConfirmed.class));
        deliveries.record(delivery.orderId(), delivery.note());
        return delivery.orderId();
    }

    private static <T> T valid(Reading<T> reading) {
        return switch (reading) {
            case Reading.Valid<T> valid -> valid.content();
            case Reading.Invalid<T> invalid -> {
                Refusal refusal = Refusal.unprocessable(
                        invalid.breach().reason(), invalid.breach().detail());
                invalid.breach().errors().forEach(error -> refusal.field(error.field(), error.code(), error.message()));
                throw refusal;
            }
        };
    }
}
