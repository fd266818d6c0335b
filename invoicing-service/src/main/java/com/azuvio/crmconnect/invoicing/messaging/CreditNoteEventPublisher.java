package com.azuvio.crmconnect.invoicing.messaging;

import com.azuvio.crmconnect.invoicing.creditnote.CreditNoteEvent;
import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.invoice.PreparedSending;
import com.azuvio.crmconnect.invoicing.messaging.outbound.CreditNoteMessages.CreditNoteIssuedMessage;
import com.azuvio.crmconnect.invoicing.messaging.outbound.InvoiceMessages.DeliveredMessage;
import com.azuvio.crmconnect.invoicing.messaging.outbound.InvoiceMessages.ReadyToSendMessage;
import com.azuvio.crmconnect.starter.aggregate.Raised;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.outbox.OutboundEvent;
import com.azuvio.crmconnect.starter.outbox.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Translates what happens to credit notes into wire events, keyed by client; their subject is the credit note. */
@Component
class CreditNoteEventPublisher {

    private final Outbox outbox;

    CreditNoteEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(Raised<? extends CreditNoteEvent> raised) {
        outbox.append(wire(raised.event(), raised.revision()));
    }

    private static OutboundEvent wire(CreditNoteEvent event, long revision) {
        return switch (event) {
            case CreditNoteEvent.Issued issued -> outbound("credit-note-issued", issued, revision, message(issued));
            case CreditNoteEvent.ReadyToSend ready -> outbound("ready-to-send", ready, revision, message(ready));
            case CreditNoteEvent.Delivered delivered -> outbound("delivered", delivered, revision, message(delivered));
        };
    }

    private static OutboundEvent outbound(String name, CreditNoteEvent event, long revision, Object data) {
        return new OutboundEvent(
                InvoiceEventPublisher.TOPIC,
                event.clientId().toString(),
                InvoiceEventPublisher.TOPIC + "." + name + ".v1",
                event.creditNoteId().toString(),
                revision,
                data);
    }

    private static CreditNoteIssuedMessage message(CreditNoteEvent.Issued issued) {
        return new CreditNoteIssuedMessage(
                issued.creditNoteId(),
                issued.number(),
                issued.clientId(),
                issued.originalId(),
                issued.issuedOn(),
                issued.total(),
                issued.appliedToOriginal(),
                issued.surplus());
    }

    /** Nothing of a credit note is due or open. */
    private static ReadyToSendMessage message(CreditNoteEvent.ReadyToSend ready) {
        PreparedSending sent = ready.prepared();
        return new ReadyToSendMessage(
                sent.sendId(),
                ready.creditNoteId(),
                DocumentType.CREDIT_NOTE.name(),
                ready.number(),
                ready.clientId(),
                sent.pdf().language(),
                sent.sending().recipients(),
                sent.sellerName(),
                ready.issuedOn(),
                null,
                ready.total(),
                Money.zero(ready.total().currency()),
                null,
                new ReadyToSendMessage.StoredFile(
                        "/credit-notes/" + ready.creditNoteId() + "/pdf",
                        sent.pdf().fileName(),
                        sent.pdf().sha256()),
                InvoiceEventPublisher.xml(sent.xml(), "/credit-notes/" + ready.creditNoteId() + "/xml"));
    }

    private static DeliveredMessage message(CreditNoteEvent.Delivered delivered) {
        return new DeliveredMessage(
                delivered.creditNoteId(),
                delivered.clientId(),
                delivered.sendId(),
                delivered.how().name(),
                delivered.deliveredOn(),
                delivered.by(),
                delivered.note());
    }
}
