package com.azuvio.crmconnect.client.messaging;

import com.azuvio.crmconnect.client.account.Booking;
import com.azuvio.crmconnect.client.account.EntryType;
import com.azuvio.crmconnect.client.account.Ledger;
import com.azuvio.crmconnect.client.account.Receivable;
import com.azuvio.crmconnect.client.account.Receivables;
import com.azuvio.crmconnect.client.client.ClientBusiness;
import com.azuvio.crmconnect.client.messaging.InvoiceFacts.CreditNoteIssued;
import com.azuvio.crmconnect.client.messaging.InvoiceFacts.DebitNoteIssued;
import com.azuvio.crmconnect.client.messaging.InvoiceFacts.InvoiceIssued;
import com.azuvio.crmconnect.client.messaging.InvoiceFacts.Naming;
import com.azuvio.crmconnect.client.messaging.InvoiceFacts.ReceivableChanged;
import com.azuvio.crmconnect.starter.messaging.EventHandler;
import com.azuvio.crmconnect.starter.messaging.InboundEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Books issued documents on the client's account and keeps what of them is open. */
@Component
class InvoiceEvents implements EventHandler {

    private static final String ISSUED = "sales.invoice.issued.v1";
    private static final String CREDIT_NOTE_ISSUED = "sales.invoice.credit-note-issued.v1";
    private static final String DEBIT_NOTE_ISSUED = "sales.invoice.debit-note-issued.v1";
    private static final String DRAFTED = "sales.invoice.drafted.v1";
    private static final String PROFORMA_ISSUED = "sales.invoice.proforma-issued.v1";
    private static final String RECEIVABLE_CHANGED = "sales.invoice.receivable-changed.v1";

    private final Ledger ledger;
    private final Receivables receivables;
    private final ClientBusiness business;

    InvoiceEvents(Ledger ledger, Receivables receivables, ClientBusiness business) {
        this.ledger = ledger;
        this.receivables = receivables;
        this.business = business;
    }

    @Override
    public String topic() {
        return "sales.invoice";
    }

    @Override
    public Set<String> types() {
        return Set.of(ISSUED, CREDIT_NOTE_ISSUED, DEBIT_NOTE_ISSUED, RECEIVABLE_CHANGED, DRAFTED, PROFORMA_ISSUED);
    }

    @Override
    public void handle(List<InboundEvent> events) {
        var bookings = new ArrayList<Booking>();
        var states = new ArrayList<Receivable>();
        var named = new HashSet<UUID>();
        for (var event : events) {
            switch (event.type()) {
                case ISSUED -> bookings.add(invoice(event.as(InvoiceIssued.class), event.actor()));
                case CREDIT_NOTE_ISSUED -> bookings.add(creditNote(event.as(CreditNoteIssued.class), event.actor()));
                case DEBIT_NOTE_ISSUED -> bookings.add(debitNote(event.as(DebitNoteIssued.class), event.actor()));
                case RECEIVABLE_CHANGED -> states.add(receivable(event.as(ReceivableChanged.class), event));
                case DRAFTED, PROFORMA_ISSUED ->
                    named.add(event.as(Naming.class).clientId());
                default -> throw new IllegalStateException("not one of types(): " + event.type());
            }
        }
        ledger.book(bookings);
        receivables.keep(states);
        business.record(named);
    }

    private static Booking invoice(InvoiceIssued invoice, String actor) {
        var type = switch (invoice.documentType()) {
            case INVOICE -> EntryType.INVOICE;
            case ADVANCE_INVOICE -> EntryType.ADVANCE_INVOICE;
        };
        return new Booking(
                invoice.clientId(),
                type,
                invoice.invoiceId(),
                invoice.number(),
                null,
                invoice.total(),
                invoice.issuedOn(),
                actor);
    }

    private static Booking creditNote(CreditNoteIssued note, String actor) {
        return new Booking(
                note.clientId(),
                EntryType.CREDIT_NOTE,
                note.creditNoteId(),
                note.number(),
                note.originalId(),
                note.total(),
                note.issuedOn(),
                actor);
    }

    private static Booking debitNote(DebitNoteIssued note, String actor) {
        return new Booking(
                note.clientId(),
                EntryType.DEBIT_NOTE,
                note.debitNoteId(),
                note.number(),
                note.originalId(),
                note.total(),
                note.issuedOn(),
                actor);
    }

    private static Receivable receivable(ReceivableChanged state, InboundEvent event) {
        return new Receivable(
                state.documentId(),
                state.clientId(),
                state.documentType(),
                state.number(),
                state.issuedOn(),
                state.dueOn(),
                state.total(),
                state.remaining(),
                state.paymentStatus(),
                state.delivered(),
                state.paymentReference(),
                event.revision(),
                event.time());
    }
}
