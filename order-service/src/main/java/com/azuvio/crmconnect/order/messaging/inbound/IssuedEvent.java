package com.azuvio.crmconnect.order.messaging.inbound;

import com.azuvio.crmconnect.order.document.OrderDocument;
import com.azuvio.crmconnect.order.document.ToldDocument;
import com.azuvio.crmconnect.order.salesorder.DocumentNews;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What orders read of {@code sales.invoice.issued.v1}; an advance invoice is of no confirmation. */
public record IssuedEvent(
        UUID invoiceId,
        OrderDocument.Kind documentType,
        @Nullable UUID orderId,
        @Nullable Integer confirmationNumber,
        String number,
        LocalDate issuedOn,
        Money total)
        implements InvoiceTold {

    @Override
    public Optional<DocumentNews> news() {
        return orderId == null || confirmationNumber == null
                ? Optional.empty()
                : Optional.of(new DocumentNews.Issued(orderId, confirmationNumber, invoiceId, number, issuedOn, total));
    }

    @Override
    public Optional<ToldDocument> document() {
        OrderDocument document = new OrderDocument(
                invoiceId, documentType, OrderDocument.Stage.ISSUED, number, issuedOn, total, confirmationNumber, null);
        return Optional.ofNullable(orderId).map(order -> new ToldDocument(order, document));
    }
}
