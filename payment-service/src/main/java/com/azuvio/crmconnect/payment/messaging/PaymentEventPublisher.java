package com.azuvio.crmconnect.payment.messaging;

import com.azuvio.crmconnect.payment.messaging.outbound.AllocationRequested;
import com.azuvio.crmconnect.payment.messaging.outbound.PaymentRecorded;
import com.azuvio.crmconnect.payment.messaging.outbound.PaymentReversed;
import com.azuvio.crmconnect.payment.messaging.outbound.ReleaseRequested;
import com.azuvio.crmconnect.payment.money.MoneyEvent;
import com.azuvio.crmconnect.starter.aggregate.Raised;
import com.azuvio.crmconnect.starter.outbox.OutboundEvent;
import com.azuvio.crmconnect.starter.outbox.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the world what happened to money, in the transaction in which it happened. */
@Component
class PaymentEventPublisher {

    private static final String TOPIC = "sales.payment";

    private final Outbox outbox;

    PaymentEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(Raised<? extends MoneyEvent> raised) {
        MoneyEvent event = raised.event();
        switch (event) {
            case MoneyEvent.Recorded it ->
                append(
                        raised,
                        "recorded",
                        new PaymentRecorded(
                                it.sourceId(),
                                it.number(),
                                it.clientId(),
                                it.amount(),
                                it.receivedOn(),
                                it.modeCode(),
                                it.reference(),
                                it.recordedBy()));
            case MoneyEvent.AllocationRequested it ->
                append(
                        raised,
                        "allocation-requested",
                        new AllocationRequested(
                                it.allocationId(),
                                it.sourceId(),
                                it.documentId(),
                                it.clientId(),
                                it.amount(),
                                it.receivedOn()));
            case MoneyEvent.ReleaseRequested it ->
                append(
                        raised,
                        "release-requested",
                        new ReleaseRequested(
                                it.allocationId(), it.sourceId(), it.documentId(), it.clientId(), it.cause()));
            case MoneyEvent.Reversed it ->
                append(
                        raised,
                        "reversed",
                        new PaymentReversed(
                                it.sourceId(), it.number(), it.clientId(), it.amount(), it.reversedOn(), it.reason()));
        }
    }

    private void append(Raised<? extends MoneyEvent> raised, String name, Object data) {
        MoneyEvent event = raised.event();
        outbox.append(new OutboundEvent(
                TOPIC,
                event.clientId().toString(),
                TOPIC + "." + name + ".v1",
                event.sourceId().toString(),
                raised.revision(),
                data));
    }
}
