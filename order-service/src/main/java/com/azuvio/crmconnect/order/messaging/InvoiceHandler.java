package com.azuvio.crmconnect.order.messaging;

import com.azuvio.crmconnect.order.messaging.inbound.CancellationRefusedEvent;
import com.azuvio.crmconnect.order.messaging.inbound.DraftDiscardedEvent;
import com.azuvio.crmconnect.order.messaging.inbound.DraftedEvent;
import com.azuvio.crmconnect.order.messaging.inbound.IssuedEvent;
import com.azuvio.crmconnect.order.salesorder.DocumentNews;
import com.azuvio.crmconnect.order.salesorder.TrackDocuments;
import com.azuvio.crmconnect.starter.messaging.EventHandler;
import com.azuvio.crmconnect.starter.messaging.InboundEvent;
import com.azuvio.crmconnect.starter.messaging.RejectedEventException;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Follows the documents of the confirmations. Documents that are of no order are not ours to follow. */
@Component
class InvoiceHandler implements EventHandler {

    private static final String DRAFTED = "sales.invoice.drafted.v1";
    private static final String ISSUED = "sales.invoice.issued.v1";
    private static final String DRAFT_DISCARDED = "sales.invoice.draft-discarded.v1";
    private static final String CANCELLATION_REFUSED = "sales.invoice.cancellation-refused.v1";

    private final TrackDocuments documents;

    InvoiceHandler(TrackDocuments documents) {
        this.documents = documents;
    }

    @Override
    public String topic() {
        return "sales.invoice";
    }

    @Override
    public Set<String> types() {
        return Set.of(DRAFTED, ISSUED, DRAFT_DISCARDED, CANCELLATION_REFUSED);
    }

    @Override
    public void handle(List<InboundEvent> events) {
        List<DocumentNews> news = events.stream()
                .map(InvoiceHandler::newsOf)
                .flatMap(Optional::stream)
                .toList();
        try {
            documents.track(news);
        } catch (Refusal refusal) {
            throw new RejectedEventException(refusal.code(), refusal.detail());
        }
    }

    private static Optional<DocumentNews> newsOf(InboundEvent event) {
        return switch (event.type()) {
            case DRAFTED -> event.as(DraftedEvent.class).news();
            case ISSUED -> event.as(IssuedEvent.class).news();
            case DRAFT_DISCARDED -> event.as(DraftDiscardedEvent.class).news();
            case CANCELLATION_REFUSED ->
                event.as(CancellationRefusedEvent.class).news();
            default -> throw new IllegalStateException("not among the types that are read: " + event.type());
        };
    }
}
