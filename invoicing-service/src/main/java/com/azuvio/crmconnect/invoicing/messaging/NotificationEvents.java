package com.azuvio.crmconnect.invoicing.messaging;

import com.azuvio.crmconnect.invoicing.creditnote.RecordCreditNoteDelivery;
import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.invoice.RecordMailOutcomes;
import com.azuvio.crmconnect.invoicing.invoice.RecordMailOutcomes.MailOutcome;
import com.azuvio.crmconnect.invoicing.invoice.SendingOutcome;
import com.azuvio.crmconnect.invoicing.messaging.inbound.MessageReport;
import com.azuvio.crmconnect.starter.messaging.EventHandler;
import com.azuvio.crmconnect.starter.messaging.InboundEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What became of the mails with our documents. */
@Component
class NotificationEvents implements EventHandler {

    private static final Map<String, SendingOutcome> OUTCOMES = Map.of(
            "sales.notification.message-sent.v1", SendingOutcome.SENT,
            "sales.notification.message-confirmed.v1", SendingOutcome.CONFIRMED,
            "sales.notification.message-failed.v1", SendingOutcome.FAILED,
            "sales.notification.message-uncertain.v1", SendingOutcome.UNCERTAIN);

    private final RecordMailOutcomes invoices;
    private final RecordCreditNoteDelivery creditNotes;

    NotificationEvents(RecordMailOutcomes invoices, RecordCreditNoteDelivery creditNotes) {
        this.invoices = invoices;
        this.creditNotes = creditNotes;
    }

    @Override
    public String topic() {
        return "sales.notification";
    }

    @Override
    public Set<String> types() {
        return OUTCOMES.keySet();
    }

    @Override
    public void handle(List<InboundEvent> events) {
        List<MailOutcome> ofInvoices = outcomes(events, DocumentType.INVOICE);
        if (!ofInvoices.isEmpty()) {
            invoices.record(ofInvoices);
        }
        List<MailOutcome> ofCreditNotes = outcomes(events, DocumentType.CREDIT_NOTE);
        if (!ofCreditNotes.isEmpty()) {
            creditNotes.record(ofCreditNotes);
        }
    }

    /** Messages of other kinds of documents are told to their own aggregates. */
    private static List<MailOutcome> outcomes(List<InboundEvent> events, DocumentType... types) {
        return events.stream().flatMap(event -> outcome(event, types)).toList();
    }

    private static Stream<MailOutcome> outcome(InboundEvent event, DocumentType... types) {
        MessageReport report = event.as(MessageReport.class);
        SendingOutcome outcome = OUTCOMES.get(event.type());
        boolean asked = Arrays.stream(types).anyMatch(type -> type.name().equals(report.documentType()));
        return outcome == null || !asked
                ? Stream.empty()
                : Stream.of(report.toOutcome(outcome, event.time(), event.actor()));
    }
}
