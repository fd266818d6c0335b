package com.azuvio.crmconnect.invoicing.messaging;

import com.azuvio.crmconnect.invoicing.creditnote.RecordCreditNoteDelivery;
import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.invoice.MailOutcome;
import com.azuvio.crmconnect.invoicing.invoice.RecordMailOutcomes;
import com.azuvio.crmconnect.invoicing.invoice.SendingOutcome;
import com.azuvio.crmconnect.invoicing.messaging.inbound.MessageReport;
import com.azuvio.crmconnect.invoicing.messaging.inbound.ReminderReport;
import com.azuvio.crmconnect.invoicing.proforma.RecordProformaDelivery;
import com.azuvio.crmconnect.invoicing.reminder.LogReminders;
import com.azuvio.crmconnect.starter.messaging.EventHandler;
import com.azuvio.crmconnect.starter.messaging.InboundEvent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What became of the mails with our documents, and which documents reminders named. */
@Component
class NotificationEvents implements EventHandler {

    private static final Map<String, SendingOutcome> OUTCOMES = Map.of(
            "sales.notification.message-sent.v1", SendingOutcome.SENT,
            "sales.notification.message-confirmed.v1", SendingOutcome.CONFIRMED,
            "sales.notification.message-failed.v1", SendingOutcome.FAILED,
            "sales.notification.message-uncertain.v1", SendingOutcome.UNCERTAIN);

    private static final String REMINDER_SENT = "sales.notification.reminder-sent.v1";
    private static final Set<String> TYPES =
            Stream.concat(OUTCOMES.keySet().stream(), Stream.of(REMINDER_SENT)).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> INVOICES =
            Set.of(DocumentType.INVOICE.name(), DocumentType.ADVANCE_INVOICE.name(), DocumentType.DEBIT_NOTE.name());
    private static final String CREDIT_NOTE = DocumentType.CREDIT_NOTE.name();
    private static final String PROFORMA = DocumentType.PROFORMA.name();

    private final RecordMailOutcomes invoices;
    private final RecordCreditNoteDelivery creditNotes;
    private final RecordProformaDelivery proformas;
    private final LogReminders reminders;

    NotificationEvents(
            RecordMailOutcomes invoices,
            RecordCreditNoteDelivery creditNotes,
            RecordProformaDelivery proformas,
            LogReminders reminders) {
        this.invoices = invoices;
        this.creditNotes = creditNotes;
        this.proformas = proformas;
        this.reminders = reminders;
    }

    @Override
    public String topic() {
        return "sales.notification";
    }

    @Override
    public Set<String> types() {
        return TYPES;
    }

    /** Each kind of document has its own aggregate; what is not sent from here is told to nobody. */
    @Override
    public void handle(List<InboundEvent> events) {
        reminders.log(events.stream()
                .filter(event -> event.type().equals(REMINDER_SENT))
                .map(event -> event.as(ReminderReport.class).toReminder())
                .toList());
        Map<String, List<MailOutcome>> outcomes = events.stream()
                .filter(event -> OUTCOMES.containsKey(event.type()))
                .map(event -> Map.entry(event, event.as(MessageReport.class)))
                .collect(Collectors.groupingBy(
                        entry -> entry.getValue().documentType(),
                        Collectors.mapping(NotificationEvents::outcome, Collectors.toList())));
        for (String type : INVOICES) {
            if (outcomes.containsKey(type)) {
                invoices.record(outcomes.getOrDefault(type, List.of()));
            }
        }
        if (outcomes.containsKey(CREDIT_NOTE)) {
            creditNotes.record(outcomes.getOrDefault(CREDIT_NOTE, List.of()));
        }
        if (outcomes.containsKey(PROFORMA)) {
            proformas.record(outcomes.getOrDefault(PROFORMA, List.of()));
        }
    }

    private static MailOutcome outcome(Map.Entry<InboundEvent, MessageReport> told) {
        InboundEvent event = told.getKey();
        SendingOutcome outcome = Objects.requireNonNull(OUTCOMES.get(event.type()), event.type());
        return told.getValue().toOutcome(outcome, event.time(), event.actor());
    }
}
