package com.azuvio.crmconnect.payment.messaging;

import com.azuvio.crmconnect.payment.messaging.outbound.PaymentRefunded;
import com.azuvio.crmconnect.payment.refund.RefundEvent;
import com.azuvio.crmconnect.starter.aggregate.Raised;
import com.azuvio.crmconnect.starter.outbox.OutboundEvent;
import com.azuvio.crmconnect.starter.outbox.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of money that went back to clients; the subject is the refund. */
@Component
class RefundEventPublisher {

    private final Outbox outbox;

    RefundEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(Raised<? extends RefundEvent> raised) {
        RefundEvent event = raised.event();
        switch (event) {
            case RefundEvent.Refunded it ->
                outbox.append(new OutboundEvent(
                        "sales.payment",
                        it.clientId().toString(),
                        "sales.payment.refunded.v1",
                        it.refundId().toString(),
                        raised.revision(),
                        new PaymentRefunded(
                                it.refundId(), it.sourceId(), it.clientId(), it.amount(), it.refundedOn())));
        }
    }
}
