package com.azuvio.crmconnect.invoicing.messaging;

import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.invoice.RecordMailOutcomes;
import com.azuvio.crmconnect.invoicing.invoice.RecordMailOutcomes.MailOutcome;
import com.azuvio.crmconnect.invoicing.invoice.SendingOutcome;
import com.azuvio.crmconnect.invoicing.messaging.inbound.MessageReport;
import com.azuvio.crmconnect.starter.messaging.EventHandler;
import com.azuvio.crmconnect.starter.messaging.InboundEvent;
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

    private final RecordMailOutcomes outcomes;

    NotificationEvents(RecordMailOutcomes outcomes) {
        this.outcomes = outcomes;
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
        List<MailOutcome> reported =
                events.stream().flatMap(NotificationEvents::outcome).toList();
        if (!reported.isEmpty()) {
            outcomes.record(reported);
        }
    }

    /** Messages of other kinds of documents are told to their own aggregates. */
    private static Stream<MailOutcome> outcome(InboundEvent event) {
        MessageReport report = event.as(MessageReport.class);
        SendingOutcome outcome = OUTCOMES.get(event.type());
        return outcome == null || !report.documentType().equals(DocumentType.INVOICE.name())
                ? Stream.empty()
                : Stream.of(report.toOutcome(outcome, event.time(), event.actor()));
    }
}
