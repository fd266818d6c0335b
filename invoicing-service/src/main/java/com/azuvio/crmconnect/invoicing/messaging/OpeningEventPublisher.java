package com.azuvio.crmconnect.invoicing.messaging;

import com.azuvio.crmconnect.invoicing.messaging.outbound.CreditNoteMessages.CreditNoteIssuedMessage;
import com.azuvio.crmconnect.invoicing.opening.OpeningEvent;
import com.azuvio.crmconnect.starter.aggregate.Raised;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.outbox.OutboundEvent;
import com.azuvio.crmconnect.starter.outbox.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells a credit of the old system as a credit note that nothing absorbed: it reduces the client's balance since its day, and all of it is free money.
 * It has no original, so it names itself.
 */
@Component
class OpeningEventPublisher {

    private final Outbox outbox;

    OpeningEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(Raised<? extends OpeningEvent> raised) {
        outbox.append(wire(raised.event(), raised.revision()));
    }

    private static OutboundEvent wire(OpeningEvent event, long revision) {
        return switch (event) {
            case OpeningEvent.CreditTaken credit ->
                new OutboundEvent(
                        InvoiceEventPublisher.TOPIC,
                        credit.clientId().toString(),
                        InvoiceEventPublisher.TOPIC + ".credit-note-issued.v1",
                        credit.creditId().toString(),
                        revision,
                        new CreditNoteIssuedMessage(
                                credit.creditId(),
                                credit.number(),
                                credit.clientId(),
                                credit.creditId(),
                                credit.issuedOn(),
                                credit.amount(),
                                Money.zero(credit.amount().currency()),
                                credit.amount()));
        };
    }
}
