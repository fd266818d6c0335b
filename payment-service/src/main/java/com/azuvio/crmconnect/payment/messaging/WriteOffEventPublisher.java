package com.azuvio.crmconnect.payment.messaging;

import com.azuvio.crmconnect.payment.messaging.outbound.FreeMoneyWrittenOff;
import com.azuvio.crmconnect.payment.messaging.outbound.WriteOffRequested;
import com.azuvio.crmconnect.payment.messaging.outbound.WriteOffUndoRequested;
import com.azuvio.crmconnect.payment.messaging.outbound.WriteOffUndone;
import com.azuvio.crmconnect.payment.messaging.outbound.WrittenOff;
import com.azuvio.crmconnect.payment.writeoff.WriteOffEvent;
import com.azuvio.crmconnect.starter.aggregate.Raised;
import com.azuvio.crmconnect.starter.outbox.OutboundEvent;
import com.azuvio.crmconnect.starter.outbox.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks for write-offs and tells of them; the subject is the write-off. */
@Component
class WriteOffEventPublisher {

    private static final String TOPIC = "sales.payment";

    private final Outbox outbox;

    WriteOffEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(Raised<? extends WriteOffEvent> raised) {
        WriteOffEvent event = raised.event();
        switch (event) {
            case WriteOffEvent.Requested it ->
                append(
                        raised,
                        "write-off-requested",
                        new WriteOffRequested(
                                it.writeOffId(), it.documentId(), it.clientId(), it.amount(), it.reason()));
            case WriteOffEvent.UndoRequested it ->
                append(
                        raised,
                        "write-off-undo-requested",
                        new WriteOffUndoRequested(it.writeOffId(), it.documentId(), it.clientId(), it.reason()));
            case WriteOffEvent.OpenAmountWrittenOff it ->
                append(
                        raised,
                        "written-off",
                        new WrittenOff(it.writeOffId(), it.documentId(), it.clientId(), it.amount(), it.on()));
            case WriteOffEvent.FreeMoneyWrittenOff it ->
                append(
                        raised,
                        "free-money-written-off",
                        new FreeMoneyWrittenOff(it.writeOffId(), it.sourceId(), it.clientId(), it.amount(), it.on()));
            case WriteOffEvent.Undone it ->
                append(
                        raised,
                        "write-off-undone",
                        new WriteOffUndone(
                                it.writeOffId(),
                                it.kind(),
                                it.documentId(),
                                it.sourceId(),
                                it.clientId(),
                                it.amount(),
                                it.on()));
        }
    }

    private void append(Raised<? extends WriteOffEvent> raised, String name, Object data) {
        WriteOffEvent event = raised.event();
        outbox.append(new OutboundEvent(
                TOPIC,
                event.clientId().toString(),
                TOPIC + "." + name + ".v1",
                event.writeOffId().toString(),
                raised.revision(),
                data));
    }
}
