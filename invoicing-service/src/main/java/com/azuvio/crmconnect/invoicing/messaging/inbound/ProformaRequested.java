package com.azuvio.crmconnect.invoicing.messaging.inbound;

import com.azuvio.crmconnect.invoicing.document.Shipping;
import com.azuvio.crmconnect.invoicing.document.VatClass;
import com.azuvio.crmconnect.invoicing.invoice.BilledCharge;
import com.azuvio.crmconnect.invoicing.invoice.BillingContent;
import com.azuvio.crmconnect.invoicing.proforma.AdvanceTerms;
import com.azuvio.crmconnect.invoicing.proforma.OrderLink;
import com.azuvio.crmconnect.invoicing.proforma.ProformaContent;
import com.azuvio.crmconnect.invoicing.proforma.RequestedProforma;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** {@code sales.order.proforma-requested.v1} as far as it is read here. */
public record ProformaRequested(
        UUID requestId,
        UUID orderId,
        String orderNumber,
        UUID clientId,
        @Nullable String clientOrderNumber,
        String currency,
        @Nullable BigDecimal percent,
        @Nullable Money amount,
        @Nullable String note,
        String requestedBy,
        Instant requestedAt,
        @Nullable String shipFromCountry,
        OrderConfirmed.@Nullable ShipTo shipTo,
        Money discount,
        Money freight,
        VatClass freightVatClass,
        List<OrderConfirmed.Line> lines) {

    /** The word of both languages, since it becomes the text of an entered charge. */
    private static final String FREIGHT = "Transport";

    public RequestedProforma toRequest() {
        BillingContent billing = new BillingContent(
                Currency.getInstance(currency),
                new Shipping(
                        Texts.orNull(shipFromCountry),
                        shipTo == null ? null : Texts.orNull(shipTo.name()),
                        shipTo == null ? null : shipTo.address().toAddress(),
                        null),
                null,
                Texts.orNull(clientOrderNumber),
                null,
                IntStream.range(0, lines.size())
                        .mapToObj(index -> lines.get(index).toLine(index + 1))
                        .toList(),
                null,
                discount.isZero() ? null : discount,
                freight.isZero() ? List.of() : List.of(new BilledCharge(FREIGHT, freight, freightVatClass)),
                null);
        return RequestedProforma.asked(
                requestId,
                clientId,
                new ProformaContent(
                        new OrderLink(orderId, orderNumber), billing, new AdvanceTerms(percent, amount), null),
                Texts.orNull(note),
                requestedBy,
                requestedAt);
    }
}
