package com.azuvio.crmconnect.order.messaging.inbound;

import com.azuvio.crmconnect.order.document.OrderDocument;
import com.azuvio.crmconnect.order.document.ToldDocument;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What orders read of {@code sales.invoice.proforma-issued.v1}; a proforma may be of no order. */
public record ProformaIssuedEvent(
        UUID proformaId, @Nullable UUID orderId, String number, LocalDate issuedOn, Money total)
        implements InvoiceTold {

    @Override
    public Optional<ToldDocument> document() {
        OrderDocument document = new OrderDocument(
                proformaId,
                OrderDocument.Kind.PROFORMA,
                OrderDocument.Stage.ISSUED,
                number,
                issuedOn,
                total,
                null,
                null);
        return Optional.ofNullable(orderId).map(order -> new ToldDocument(order, document));
    }
}
