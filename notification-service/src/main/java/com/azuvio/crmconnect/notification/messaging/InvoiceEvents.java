package com.azuvio.crmconnect.notification.messaging;

import com.azuvio.crmconnect.notification.message.QueueMessage;
import com.azuvio.crmconnect.notification.messaging.inbound.ReadyToSend;
import com.azuvio.crmconnect.starter.messaging.EventHandler;
import com.azuvio.crmconnect.starter.messaging.InboundEvent;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Documents that are to be mailed. */
@Component
class InvoiceEvents implements EventHandler {

    private final QueueMessage queueMessage;
    private final Checked checked;

    InvoiceEvents(QueueMessage queueMessage, Checked checked) {
        this.queueMessage = queueMessage;
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
        events.forEach(event -> event.during(
                () -> queueMessage.queue(checked.read(event, ReadyToSend.class).toRequest())));
    }
}
