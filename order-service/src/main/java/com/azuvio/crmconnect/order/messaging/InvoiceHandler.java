package com.azuvio.crmconnect.order.messaging;

import com.azuvio.crmconnect.order.document.KeepDocuments;
import com.azuvio.crmconnect.order.messaging.inbound.CancellationRefusedEvent;
import com.azuvio.crmconnect.order.messaging.inbound.CreditNoteIssuedEvent;
import com.azuvio.crmconnect.order.messaging.inbound.DebitNoteIssuedEvent;
import com.azuvio.crmconnect.order.messaging.inbound.DraftDiscardedEvent;
import com.azuvio.crmconnect.order.messaging.inbound.DraftedEvent;
import com.azuvio.crmconnect.order.messaging.inbound.InvoiceTold;
import com.azuvio.crmconnect.order.messaging.inbound.IssuedEvent;
import com.azuvio.crmconnect.order.messaging.inbound.ProformaIssuedEvent;
import com.azuvio.crmconnect.order.salesorder.TrackDocuments;
import com.azuvio.crmconnect.starter.messaging.EventHandler;
import com.azuvio.crmconnect.starter.messaging.InboundEvent;
import com.azuvio.crmconnect.starter.messaging.RejectedEventException;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Follows the documents of orders. Documents that are of no order are not ours to follow. */
@Component
class InvoiceHandler implements EventHandler {

    private static final String DRAFTED = "sales.invoice.drafted.v1";
    private static final String ISSUED = "sales.invoice.issued.v1";
    private static final String DRAFT_DISCARDED = "sales.invoice.draft-discarded.v1";
    private static final String CANCELLATION_REFUSED = "sales.invoice.cancellation-refused.v1";

    private static final String PROFORMA_ISSUED = "sales.invoice.proforma-issued.v1";
    private static final String CREDIT_NOTE_ISSUED = "sales.invoice.credit-note-issued.v1";
    private static final String DEBIT_NOTE_ISSUED = "sales.invoice.debit-note-issued.v1";

    private final TrackDocuments confirmations;
    private final KeepDocuments documents;

    InvoiceHandler(TrackDocuments confirmations, KeepDocuments documents) {
        this.confirmations = confirmations;
        this.documents = documents;
    }

    @Override
    public String topic() {
        return "sales.invoice";
    }

    @Override
    public Set<String> types() {
        return Set.of(
                DRAFTED,
                ISSUED,
                DRAFT_DISCARDED,
                CANCELLATION_REFUSED,
                PROFORMA_ISSUED,
                CREDIT_NOTE_ISSUED,
                DEBIT_NOTE_ISSUED);
    }

    @Override
    public void handle(List<InboundEvent> events) {
        List<InvoiceTold> told = events.stream().map(InvoiceHandler::read).toList();
        documents.keep(told.stream()
                .map(InvoiceTold::document)
                .flatMap(Optional::stream)
                .toList());
        try {
            confirmations.track(told.stream()
                    .map(InvoiceTold::news)
                    .flatMap(Optional::stream)
                    .toList());
        } catch (Refusal refusal) {
            throw new RejectedEventException(refusal.code(), refusal.detail());
        }
    }

    private static InvoiceTold read(InboundEvent event) {
        return switch (event.type()) {
            case DRAFTED -> event.as(DraftedEvent.class);
            case ISSUED -> event.as(IssuedEvent.class);
            case DRAFT_DISCARDED -> event.as(DraftDiscardedEvent.class);
            case CANCELLATION_REFUSED -> event.as(CancellationRefusedEvent.class);
            case PROFORMA_ISSUED -> event.as(ProformaIssuedEvent.class);
            case CREDIT_NOTE_ISSUED -> event.as(CreditNoteIssuedEvent.class);
            case DEBIT_NOTE_ISSUED -> event.as(DebitNoteIssuedEvent.class);
            default -> throw new IllegalStateException("not among the types that are read: " + event.type());
        };
    }
}
