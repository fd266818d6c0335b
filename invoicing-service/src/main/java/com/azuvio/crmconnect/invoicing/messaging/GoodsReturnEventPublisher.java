package com.azuvio.crmconnect.invoicing.messaging;

import com.azuvio.crmconnect.invoicing.goodsreturn.GoodsReturnEvent;
import com.azuvio.crmconnect.invoicing.goodsreturn.ReturnLine;
import com.azuvio.crmconnect.invoicing.messaging.outbound.ReturnMessages.ReturnRequestedMessage;
import com.azuvio.crmconnect.starter.aggregate.Raised;
import com.azuvio.crmconnect.starter.outbox.OutboundEvent;
import com.azuvio.crmconnect.starter.outbox.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Translates what happens to returns into wire events, keyed by client; their subject is the return. */
@Component
class GoodsReturnEventPublisher {

    private final Outbox outbox;

    GoodsReturnEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(Raised<? extends GoodsReturnEvent> raised) {
        GoodsReturnEvent event = raised.event();
        outbox.append(new OutboundEvent(
                InvoiceEventPublisher.TOPIC,
                event.clientId().toString(),
                InvoiceEventPublisher.TOPIC + "." + name(event) + ".v1",
                event.returnId().toString(),
                raised.revision(),
                message(event)));
    }

    private static String name(GoodsReturnEvent event) {
        return switch (event) {
            case GoodsReturnEvent.Requested requested -> "return-requested";
        };
    }

    private static Object message(GoodsReturnEvent event) {
        return switch (event) {
            case GoodsReturnEvent.Requested requested ->
                new ReturnRequestedMessage(
                        requested.returnId(),
                        requested.number(),
                        requested.clientId(),
                        requested.originalId(),
                        requested.originalNumber(),
                        requested.orderId(),
                        requested.reason(),
                        requested.lines().stream()
                                .map(GoodsReturnEventPublisher::line)
                                .toList());
        };
    }

    private static ReturnRequestedMessage.Line line(ReturnLine line) {
        return new ReturnRequestedMessage.Line(
                line.originalPosition(),
                line.orderLineId(),
                line.itemCode(),
                line.description(),
                line.unitCode(),
                line.expectedQuantity().toPlainString());
    }
}
