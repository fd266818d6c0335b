package com.azuvio.crmconnect.invoicing.messaging.inbound;

import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.ItemKind;
import com.azuvio.crmconnect.invoicing.document.Shipping;
import com.azuvio.crmconnect.invoicing.document.VatClass;
import com.azuvio.crmconnect.invoicing.order.Confirmation;
import com.azuvio.crmconnect.invoicing.order.ConfirmationId;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** {@code sales.order.confirmed.v1} as far as it is read here. */
public record OrderConfirmed(
        UUID orderId,
        String orderNumber,
        int confirmationNumber,
        UUID clientId,
        @Nullable String clientOrderNumber,
        String currency,
        Instant confirmedAt,
        LocalDate taxPoint,
        @Nullable LocalDate deliveredOn,
        @Nullable String shipFromCountry,
        @Nullable ShipTo shipTo,
        Money discount,
        Money freight,
        VatClass freightVatClass,
        List<Line> lines) {

    /** Where the goods go. */
    public record ShipTo(@Nullable String name, WireAddress address) {}

    /** A confirmed line. */
    public record Line(
            UUID lineId,
            String itemCode,
            String description,
            ItemKind kind,
            VatClass vatClass,
            String unitCode,
            BigDecimal quantity,
            BigDecimal unitPrice,
            @Nullable BigDecimal discountPercent) {

        DocumentLine toLine(int position) {
            return new DocumentLine(
                    position,
                    lineId,
                    itemCode,
                    description,
                    kind,
                    vatClass,
                    unitCode,
                    quantity,
                    unitPrice,
                    discountPercent == null ? BigDecimal.ZERO : discountPercent);
        }
    }

    public Confirmation toConfirmation() {
        return new Confirmation(
                new ConfirmationId(orderId, confirmationNumber),
                orderNumber,
                Texts.orNull(clientOrderNumber),
                clientId,
                confirmedAt,
                taxPoint,
                new Shipping(
                        Texts.orNull(shipFromCountry),
                        shipTo == null ? null : Texts.orNull(shipTo.name()),
                        shipTo == null ? null : shipTo.address().toAddress(),
                        deliveredOn),
                Currency.getInstance(currency),
                IntStream.range(0, lines.size())
                        .mapToObj(index -> lines.get(index).toLine(index + 1))
                        .toList(),
                discount,
                freight,
                freightVatClass);
    }
}
