package com.azuvio.crmconnect.order.messaging.outbound;

import com.azuvio.crmconnect.order.salesorder.Order;
import com.azuvio.crmconnect.order.salesorder.OrderEvent;
import com.azuvio.crmconnect.order.salesorder.OrderLine;
import com.azuvio.crmconnect.order.salesorder.OrderTerms;
import com.azuvio.crmconnect.order.salesorder.ProformaRequest;
import com.azuvio.crmconnect.order.salesorder.ShipTo;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code sales.order.proforma-requested.v1}: the whole order as ordered, of which a part is asked for in advance. */
public record ProformaRequested(
        UUID requestId,
        UUID orderId,
        String orderNumber,
        UUID clientId,
        @Nullable String clientOrderNumber,
        String currency,
        @Nullable String percent,
        @Nullable Money amount,
        @Nullable String note,
        String requestedBy,
        Instant requestedAt,
        @Nullable String shipFromCountry,
        @Nullable ShipTo shipTo,
        Money discount,
        Money freight,
        String freightVatClass,
        List<Line> lines) {

    /** Quantity, price and discount are decimal strings. */
    public record Line(
            UUID lineId,
            String itemCode,
            String description,
            String kind,
            String vatClass,
            String unitCode,
            String quantity,
            String unitPrice,
            String discountPercent) {

        static Line of(OrderLine line) {
            return new Line(
                    line.id(),
                    line.code().value(),
                    line.description(),
                    Objects.requireNonNull(line.kind()).name(),
                    Objects.requireNonNull(line.vatClass()).name(),
                    Objects.requireNonNull(line.unitCode()),
                    line.ordered().setScale(3).toPlainString(),
                    line.unitPrice().setScale(4).toPlainString(),
                    line.discountPercent().setScale(2).toPlainString());
        }
    }

    public static ProformaRequested of(OrderEvent.ProformaRequested asked) {
        Order order = asked.order();
        ProformaRequest request = asked.request();
        OrderTerms terms = order.terms();
        return new ProformaRequested(
                request.id(),
                order.id(),
                order.number(),
                Objects.requireNonNull(order.clientId()),
                terms.clientOrderNumber(),
                terms.currency(),
                request.percent() == null
                        ? null
                        : request.percent().stripTrailingZeros().toPlainString(),
                request.amount(),
                request.note(),
                request.by(),
                request.at(),
                terms.shipFromCountry(),
                terms.shipTo(),
                terms.discount(),
                terms.freight(),
                order.freightVatClass().name(),
                order.lines().stream().map(Line::of).toList());
    }
}
