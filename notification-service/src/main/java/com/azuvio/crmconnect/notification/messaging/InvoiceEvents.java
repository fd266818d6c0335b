package com.azuvio.crmconnect.notification.messaging;

import com.azuvio.crmconnect.notification.message.QueueMessages;
import com.azuvio.crmconnect.notification.messaging.inbound.ReadyToSend;
import com.azuvio.crmconnect.starter.messaging.EventHandler;
import com.azuvio.crmconnect.starter.messaging.InboundEvent;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Documents that are to be mailed. */
@Component
class InvoiceEvents implements EventHandler {

    private final QueueMessages queueMessages;
    private final Checked checked;

    InvoiceEvents(QueueMessages queueMessages, Checked checked) {
        this.queueMessages = queueMessages;
        this.checked = checked;
    }

    @Override
    public String topic() {
        return "sales.invoice";
    }

    @Override
    public Set<String> types() {
        return Set.of("sales.invoice.ready-to-send.v1");
    }

    @Override
    public void handle(List<InboundEvent> events) {
        queueMessages.queue(events.stream()
                .map(event -> checked.read(event, ReadyToSend.class).toRequest())
                .toList());
    }
}
