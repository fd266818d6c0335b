package com.azuvio.crmconnect.invoicing.messaging;

import com.azuvio.crmconnect.invoicing.einvoice.StoredEInvoice;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceEvent;
import com.azuvio.crmconnect.invoicing.invoice.Numbering;
import com.azuvio.crmconnect.invoicing.invoice.PreparedSending;
import com.azuvio.crmconnect.invoicing.invoice.Receivable;
import com.azuvio.crmconnect.invoicing.messaging.outbound.CreditNoteMessages.DebitNoteIssuedMessage;
import com.azuvio.crmconnect.invoicing.messaging.outbound.InvoiceMessages.CancellationRefusedMessage;
import com.azuvio.crmconnect.invoicing.messaging.outbound.InvoiceMessages.DeliveredMessage;
import com.azuvio.crmconnect.invoicing.messaging.outbound.InvoiceMessages.DraftDiscardedMessage;
import com.azuvio.crmconnect.invoicing.messaging.outbound.InvoiceMessages.DraftedMessage;
import com.azuvio.crmconnect.invoicing.messaging.outbound.InvoiceMessages.IssuedMessage;
import com.azuvio.crmconnect.invoicing.messaging.outbound.InvoiceMessages.ReadyToSendMessage;
import com.azuvio.crmconnect.invoicing.messaging.outbound.InvoiceMessages.ReceivableChangedMessage;
import com.azuvio.crmconnect.invoicing.order.ConfirmationId;
import com.azuvio.crmconnect.starter.aggregate.Raised;
import com.azuvio.crmconnect.starter.outbox.OutboundEvent;
import com.azuvio.crmconnect.starter.outbox.Outbox;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Translates what happens to invoices into wire events, keyed by client, in the transaction of the change. */
@Component
class InvoiceEventPublisher {

    static final String TOPIC = "sales.invoice";

    private final Outbox outbox;

    InvoiceEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(Raised<? extends InvoiceEvent> raised) {
        outbox.append(wire(raised.event(), raised.revision()));
    }

    static OutboundEvent wire(InvoiceEvent event, long revision) {
        return switch (event) {
            case InvoiceEvent.Drafted drafted -> outbound("drafted", drafted, revision, message(drafted));
            case InvoiceEvent.DraftDiscarded discarded ->
                outbound("draft-discarded", discarded, revision, message(discarded));
            case InvoiceEvent.CancellationRefused refused ->
                outbound("cancellation-refused", refused, revision, message(refused));
            case InvoiceEvent.Issued issued -> outbound("issued", issued, revision, message(issued));
            case InvoiceEvent.DebitNoteIssued issued ->
                outbound("debit-note-issued", issued, revision, message(issued));
            case InvoiceEvent.ReceivableChanged changed ->
                outbound("receivable-changed", changed, revision, message(changed.receivable()));
            case InvoiceEvent.ReadyToSend ready -> outbound("ready-to-send", ready, revision, message(ready));
            case InvoiceEvent.Delivered delivered -> outbound("delivered", delivered, revision, message(delivered));
        };
    }

    private static OutboundEvent outbound(String name, InvoiceEvent event, long revision, Object data) {
        return new OutboundEvent(
                TOPIC,
                event.clientId().toString(),
                TOPIC + "." + name + ".v1",
                event.invoiceId().toString(),
                revision,
                data);
    }

    private static @Nullable UUID orderOf(@Nullable ConfirmationId confirmation) {
        return confirmation == null ? null : confirmation.orderId();
    }

    private static @Nullable Integer numberOf(@Nullable ConfirmationId confirmation) {
        return confirmation == null ? null : (Integer) confirmation.number();
    }

    private static DraftedMessage message(InvoiceEvent.Drafted drafted) {
        return new DraftedMessage(
                drafted.invoiceId(),
                orderOf(drafted.confirmation()),
                numberOf(drafted.confirmation()),
                drafted.clientId(),
                drafted.total(),
                drafted.vatDetermined(),
                drafted.replacesId());
    }

    private static DraftDiscardedMessage message(InvoiceEvent.DraftDiscarded discarded) {
        return new DraftDiscardedMessage(
                discarded.invoiceId(),
                orderOf(discarded.confirmation()),
                numberOf(discarded.confirmation()),
                discarded.clientId(),
                discarded.reason(),
                discarded.byCancellation());
    }

    private static CancellationRefusedMessage message(InvoiceEvent.CancellationRefused refused) {
        return new CancellationRefusedMessage(
                refused.confirmation().orderId(),
                refused.confirmation().number(),
                refused.clientId(),
                refused.invoiceId(),
                "invoice-issued");
    }

    private static IssuedMessage message(InvoiceEvent.Issued issued) {
        Numbering numbering = issued.numbering();
        return new IssuedMessage(
                issued.invoiceId(),
                issued.documentType().name(),
                numbering.series(),
                numbering.number(),
                issued.clientId(),
                orderOf(issued.confirmation()),
                numberOf(issued.confirmation()),
                numbering.issuedOn(),
                issued.taxPoint(),
                numbering.dueOn(),
                issued.net(),
                issued.vat(),
                issued.total(),
                issued.replacesId());
    }

    private static DebitNoteIssuedMessage message(InvoiceEvent.DebitNoteIssued issued) {
        return new DebitNoteIssuedMessage(
                issued.invoiceId(),
                issued.numbering().number(),
                issued.clientId(),
                issued.originalId(),
                issued.numbering().issuedOn(),
                issued.numbering().dueOn(),
                issued.total());
    }

    static ReceivableChangedMessage message(Receivable receivable) {
        return new ReceivableChangedMessage(
                receivable.documentId(),
                receivable.documentType().name(),
                receivable.number(),
                receivable.clientId(),
                receivable.issuedOn(),
                receivable.dueOn(),
                receivable.total(),
                receivable.remaining(),
                receivable.paymentStatus().name(),
                receivable.delivered(),
                receivable.paymentReference());
    }

    private static ReadyToSendMessage message(InvoiceEvent.ReadyToSend ready) {
        return readyToSend(ready.receivable(), ready.prepared(), "/invoices/");
    }

    /** @param resource of the kind of document, below which its PDF is */
    static ReadyToSendMessage readyToSend(Receivable receivable, PreparedSending sent, String resource) {
        return new ReadyToSendMessage(
                sent.sendId(),
                receivable.documentId(),
                receivable.documentType().name(),
                receivable.number(),
                receivable.clientId(),
                sent.pdf().language(),
                sent.sending().recipients(),
                sent.sellerName(),
                receivable.issuedOn(),
                receivable.dueOn(),
                receivable.total(),
                receivable.remaining(),
                receivable.paymentReference(),
                new ReadyToSendMessage.StoredFile(
                        resource + receivable.documentId() + "/pdf",
                        sent.pdf().fileName(),
                        sent.pdf().sha256()),
                xml(sent.xml(), resource + receivable.documentId() + "/xml"));
    }

    static ReadyToSendMessage.@Nullable StoredFile xml(@Nullable StoredEInvoice xml, String path) {
        return xml == null ? null : new ReadyToSendMessage.StoredFile(path, xml.fileName(), xml.sha256());
    }

    private static DeliveredMessage message(InvoiceEvent.Delivered delivered) {
        return new DeliveredMessage(
                delivered.invoiceId(),
                delivered.clientId(),
                delivered.sendId(),
                delivered.how().name(),
                delivered.deliveredOn(),
                delivered.by(),
                delivered.note());
    }
}
