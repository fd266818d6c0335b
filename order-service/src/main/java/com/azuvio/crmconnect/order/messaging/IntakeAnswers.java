package com.azuvio.crmconnect.order.messaging;

import com.azuvio.crmconnect.order.intake.IntakeRejection;
import com.azuvio.crmconnect.order.intake.IntakeRejectionEvent;
import com.azuvio.crmconnect.order.intake.IntakeTopics;
import com.azuvio.crmconnect.order.messaging.outbound.IntakeDuplicate;
import com.azuvio.crmconnect.order.messaging.outbound.IntakeRejected;
import com.azuvio.crmconnect.order.salesorder.PlaceOrder;
import com.azuvio.crmconnect.starter.aggregate.Raised;
import com.azuvio.crmconnect.starter.outbox.OutboundEvent;
import com.azuvio.crmconnect.starter.outbox.Outbox;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Answers other systems on {@code sales.order-intake-result}, under the key of their message. */
@Component
class IntakeAnswers {

    private static final String TOPIC = "sales.order-intake-result";

    private final Outbox outbox;

    IntakeAnswers(Outbox outbox) {
        this.outbox = outbox;
    }

    void duplicate(String key, PlaceOrder order, UUID orderId) {
        outbox.append(new OutboundEvent(
                TOPIC,
                key,
                TOPIC + ".duplicate.v1",
                orderId.toString(),
                0,
                new IntakeDuplicate(order.source(), order.externalId(), orderId)));
    }

    @EventListener
    void on(Raised<? extends IntakeRejectionEvent> raised) {
        IntakeRejection rejection = switch (raised.event()) {
            case IntakeRejectionEvent.Rejected rejected -> rejected.rejection();
        };
        if (!rejection.topic().equals(IntakeTopics.ORDERS)) {
            return; // the warehouse system has no answer topic; its rejected messages are worked on in the back office
        }
        String id = rejection.id().toString();
        String key = rejection.messageKey();
        outbox.append(new OutboundEvent(
                TOPIC,
                key == null || key.isEmpty() ? id : key,
                TOPIC + ".rejected.v1",
                id,
                raised.revision(),
                IntakeRejected.of(rejection)));
    }
}
