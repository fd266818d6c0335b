package com.azuvio.crmconnect.order.messaging.inbound;

import com.azuvio.crmconnect.order.document.OrderDocument;
import com.azuvio.crmconnect.order.document.ToldDocument;
import com.azuvio.crmconnect.order.salesorder.DocumentNews;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What orders read of {@code sales.invoice.draft-discarded.v1}. */
public record DraftDiscardedEvent(
        UUID invoiceId, @Nullable UUID orderId, @Nullable Integer confirmationNumber, String reason)
        implements InvoiceTold {

    @Override
    public Optional<DocumentNews> news() {
        return orderId == null || confirmationNumber == null
                ? Optional.empty()
                : Optional.of(new DocumentNews.Discarded(orderId, confirmationNumber, invoiceId, reason));
    }

    @Override
    public Optional<ToldDocument> document() {
        OrderDocument document = new OrderDocument(
                invoiceId,
                OrderDocument.Kind.INVOICE,
                OrderDocument.Stage.DISCARDED,
                null,
                null,
                null,
                confirmationNumber,
                null);
        return Optional.ofNullable(orderId).map(order -> new ToldDocument(order, document));
    }
}
