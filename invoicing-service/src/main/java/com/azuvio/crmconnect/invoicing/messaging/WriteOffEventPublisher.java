package com.azuvio.crmconnect.invoicing.messaging;

import com.azuvio.crmconnect.invoicing.messaging.outbound.WriteOffMessages.WriteOffBookingMessage;
import com.azuvio.crmconnect.invoicing.messaging.outbound.WriteOffMessages.WriteOffRefusedMessage;
import com.azuvio.crmconnect.invoicing.receivables.WriteOffEvent;
import com.azuvio.crmconnect.starter.aggregate.Raised;
import com.azuvio.crmconnect.starter.outbox.OutboundEvent;
import com.azuvio.crmconnect.starter.outbox.Outbox;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Translates the answers about write-offs into wire events; their subject is the write-off. */
@Component
class WriteOffEventPublisher {

    private final Outbox outbox;

    WriteOffEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(Raised<? extends WriteOffEvent> raised) {
        WriteOffEvent event = raised.event();
        switch (event) {
            case WriteOffEvent.Booked it ->
                append(
                        raised,
                        "write-off-booked",
                        new WriteOffBookingMessage(
                                it.writeOffId(),
                                it.documentId(),
                                it.clientId(),
                                it.amount(),
                                it.remaining(),
                                it.bookedAt()));
            case WriteOffEvent.Refused it ->
                append(
                        raised,
                        "write-off-refused",
                        new WriteOffRefusedMessage(
                                it.writeOffId(),
                                it.documentId(),
                                it.clientId(),
                                it.reason().name().toLowerCase(Locale.ROOT).replace('_', '-')));
            case WriteOffEvent.Undone it ->
                append(
                        raised,
                        "write-off-undone",
                        new WriteOffBookingMessage(
                                it.writeOffId(),
                                it.documentId(),
                                it.clientId(),
                                it.amount(),
                                it.remaining(),
                                it.bookedAt()));
        }
    }

    private void append(Raised<? extends WriteOffEvent> raised, String name, Object data) {
        WriteOffEvent event = raised.event();
        outbox.append(new OutboundEvent(
                InvoiceEventPublisher.TOPIC,
                event.clientId().toString(),
                InvoiceEventPublisher.TOPIC + "." + name + ".v1",
                event.writeOffId().toString(),
                raised.revision(),
                data));
    }
}
