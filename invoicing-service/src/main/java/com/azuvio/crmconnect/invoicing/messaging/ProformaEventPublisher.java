package com.azuvio.crmconnect.invoicing.messaging;

import com.azuvio.crmconnect.invoicing.messaging.outbound.InvoiceMessages.DeliveredMessage;
import com.azuvio.crmconnect.invoicing.messaging.outbound.ProformaMessages.ProformaIssuedMessage;
import com.azuvio.crmconnect.invoicing.proforma.OrderLink;
import com.azuvio.crmconnect.invoicing.proforma.ProformaEvent;
import com.azuvio.crmconnect.starter.aggregate.Raised;
import com.azuvio.crmconnect.starter.outbox.OutboundEvent;
import com.azuvio.crmconnect.starter.outbox.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Translates what happens to proformas into wire events, keyed by client; their subject is the proforma. Their state is told as a receivable of type
 * {@code PROFORMA}, which takes money and counts in no balance.
 */
@Component
class ProformaEventPublisher {

    private final Outbox outbox;

    ProformaEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(Raised<? extends ProformaEvent> raised) {
        outbox.append(wire(raised.event(), raised.revision()));
    }

    static OutboundEvent wire(ProformaEvent event, long revision) {
        return switch (event) {
            case ProformaEvent.Issued issued -> outbound("proforma-issued", issued, revision, message(issued));
            case ProformaEvent.StateChanged changed ->
                outbound("receivable-changed", changed, revision, InvoiceEventPublisher.message(changed.state()));
            case ProformaEvent.ReadyToSend ready ->
                outbound(
                        "ready-to-send",
                        ready,
                        revision,
                        InvoiceEventPublisher.readyToSend(ready.state(), ready.prepared(), "/proformas/"));
            case ProformaEvent.Delivered delivered -> outbound("delivered", delivered, revision, message(delivered));
        };
    }

    private static OutboundEvent outbound(String name, ProformaEvent event, long revision, Object data) {
        return new OutboundEvent(
                InvoiceEventPublisher.TOPIC,
                event.clientId().toString(),
                InvoiceEventPublisher.TOPIC + "." + name + ".v1",
                event.proformaId().toString(),
                revision,
                data);
    }

    private static ProformaIssuedMessage message(ProformaEvent.Issued issued) {
        OrderLink order = issued.order();
        return new ProformaIssuedMessage(
                issued.proformaId(),
                issued.number(),
                issued.clientId(),
                order == null ? null : order.orderId(),
                order == null ? null : order.orderNumber(),
                issued.issuedOn(),
                issued.validUntil(),
                issued.net(),
                issued.vat(),
                issued.total());
    }

    private static DeliveredMessage message(ProformaEvent.Delivered delivered) {
        return new DeliveredMessage(
                delivered.proformaId(),
                delivered.clientId(),
                delivered.sendId(),
                delivered.how().name(),
                delivered.deliveredOn(),
                delivered.by(),
                delivered.note());
    }
}
