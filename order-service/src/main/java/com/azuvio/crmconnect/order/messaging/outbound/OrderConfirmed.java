package com.azuvio.crmconnect.order.messaging.outbound;

import com.azuvio.crmconnect.order.salesorder.Confirmation;
import com.azuvio.crmconnect.order.salesorder.ConfirmationLine;
import com.azuvio.crmconnect.order.salesorder.Order;
import com.azuvio.crmconnect.order.salesorder.OrderEvent;
import com.azuvio.crmconnect.order.salesorder.OrderTerms;
import com.azuvio.crmconnect.order.salesorder.ShipTo;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code sales.order.confirmed.v1}: invoicing-service drafts exactly one document for it. */
public record OrderConfirmed(
        UUID orderId,
        String orderNumber,
        int confirmationNumber,
        UUID clientId,
        @Nullable String clientOrderNumber,
        String currency,
        Instant confirmedAt,
        String confirmedBy,
        LocalDate taxPoint,
        @Nullable LocalDate deliveredOn,
        @Nullable String shipFromCountry,
        @Nullable ShipTo shipTo,
        Money discount,
        Money freight,
        String freightVatClass,
        List<Line> lines) {

    /** Quantity, price and discount are decimal strings. */
    public record Line(
            UUID lineId,
            UUID itemId,
            String itemCode,
            String description,
            String kind,
            String vatClass,
            String unitCode,
            String quantity,
            String unitPrice,
            String discountPercent) {

        static Line of(ConfirmationLine line) {
            return new Line(
                    line.lineId(),
                    line.itemId(),
                    line.itemCode(),
                    line.description(),
                    line.kind().name(),
                    line.vatClass().name(),
                    line.unitCode(),
                    line.quantity().setScale(3).toPlainString(),
                    line.unitPrice().setScale(4).toPlainString(),
                    line.discountPercent().setScale(2).toPlainString());
        }
    }

    public static OrderConfirmed of(OrderEvent.Confirmed confirmed) {
        Order order = confirmed.order();
        Confirmation confirmation = confirmed.confirmation();
        OrderTerms terms = order.terms();
        return new OrderConfirmed(
                order.id(),
                order.number(),
                confirmation.number(),
                Objects.requireNonNull(order.clientId()),
                terms.clientOrderNumber(),
                terms.currency(),
                confirmation.confirmedAt(),
                confirmation.confirmedBy(),
                confirmation.taxPointOn(),
                confirmation.deliveredOn(),
                terms.shipFromCountry(),
                terms.shipTo(),
                confirmation.discount(),
                confirmation.freight(),
                confirmation.freightVatClass().name(),
                confirmation.lines().stream().map(Line::of).toList());
    }
}
