package com.azuvio.crmconnect.order.messaging.inbound;

import com.azuvio.crmconnect.order.document.OrderDocument;
import com.azuvio.crmconnect.order.document.ToldDocument;
import com.azuvio.crmconnect.order.salesorder.DocumentNews;
import com.azuvio.crmconnect.starter.money.Money;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What orders read of {@code sales.invoice.drafted.v1}; documents of no order have no order id. */
public record DraftedEvent(
        UUID invoiceId,
        @Nullable UUID orderId,
        @Nullable Integer confirmationNumber,
        Money total,
        @Nullable UUID replacesInvoiceId)
        implements InvoiceTold {

    @Override
    public Optional<DocumentNews> news() {
        return orderId == null || confirmationNumber == null
                ? Optional.empty()
                : Optional.of(
                        new DocumentNews.Drafted(orderId, confirmationNumber, invoiceId, total, replacesInvoiceId));
    }

    @Override
    public Optional<ToldDocument> document() {
        OrderDocument document = new OrderDocument(
                invoiceId,
                OrderDocument.Kind.INVOICE,
                OrderDocument.Stage.DRAFT,
                null,
                null,
                total,
                confirmationNumber,
                null);
        return Optional.ofNullable(orderId).map(order -> new ToldDocument(order, document));
    }
}
