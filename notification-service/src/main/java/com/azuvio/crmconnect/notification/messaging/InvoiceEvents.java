package com.azuvio.crmconnect.notification.messaging;

import com.azuvio.crmconnect.notification.message.DocumentType;
import com.azuvio.crmconnect.notification.message.QueueMessage;
import com.azuvio.crmconnect.notification.messaging.inbound.ReadyToSend;
import com.azuvio.crmconnect.notification.messaging.inbound.ReceivableChanged;
import com.azuvio.crmconnect.notification.reminder.StoreReceivable;
import com.azuvio.crmconnect.starter.messaging.EventHandler;
import com.azuvio.crmconnect.starter.messaging.InboundEvent;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Documents that are to be mailed, and what of documents is open. */
@Component
class InvoiceEvents implements EventHandler {

    private static final String READY_TO_SEND = "sales.invoice.ready-to-send.v1";
    private static final String RECEIVABLE_CHANGED = "sales.invoice.receivable-changed.v1";

    private final QueueMessage queueMessage;
    private final StoreReceivable receivables;
    private final Checked checked;

    InvoiceEvents(QueueMessage queueMessage, StoreReceivable receivables, Checked checked) {
        this.queueMessage = queueMessage;
        this.receivables = receivables;
        this.checked = checked;
    }

    @Override
    public String topic() {
        return "sales.invoice";
    }

    @Override
    public Set<String> types() {
        return Set.of(READY_TO_SEND, RECEIVABLE_CHANGED);
    }

    @Override
    public void handle(List<InboundEvent> events) {
        for (InboundEvent event : events) {
            if (event.type().equals(READY_TO_SEND)) {
                event.during(() -> queueMessage.queue(
                        checked.read(event, ReadyToSend.class).toRequest()));
            } else {
                store(event.revision(), checked.read(event, ReceivableChanged.class));
            }
        }
    }

    /** A proforma is no claim: nobody is reminded of it. */
    private void store(long revision, ReceivableChanged changed) {
        if (!changed.documentType().equals(DocumentType.PROFORMA.name())) {
            receivables.store(new StoreReceivable.Receivable(
                    changed.documentId(),
                    revision,
                    changed.clientId(),
                    changed.dueOn(),
                    changed.remaining(),
                    changed.delivered()));
        }
    }
}
