package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.client.BuyerKey;
import com.azuvio.crmconnect.order.client.VatNumbers;
import com.azuvio.crmconnect.starter.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed, apart from the lines: the buyer as sent, where and when to deliver, and the amounts that follow.
 * Replaced as a whole when the agent corrects the order.
 *
 * @param linesAmount sum of the lines' nets, each rounded once
 * @param discountAmount the order's discount, split over its confirmations (D7)
 * @param totalAmount lines less discount plus freight, without VAT
 */
@Embeddable
public record OrderTerms(
        String agentId,
        String agentName,
        String buyerName,
        @Nullable UUID buyerClientId,
        @Nullable String buyerVatNumber,
        @Nullable String buyerFiscalCode,
        @Nullable String buyerEmail,

        @Convert(converter = JsonColumn.OfAddress.class) @Nullable
        Address buyerAddress,

        @Nullable String clientOrderNumber,
        Instant placedAt,
        @Nullable String shipFromCountry,

        @Convert(converter = JsonColumn.OfShipTo.class) @Nullable
        ShipTo shipTo,

        @Nullable LocalDate requestedDeliveryOn,
        @Nullable String notes,

        @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 3) String currency,

        BigDecimal discountPercent,
        BigDecimal linesAmount,
        BigDecimal discountAmount,
        BigDecimal freightAmount,
        BigDecimal totalAmount) {

    /** @param lines sum of the lines' nets */
    static OrderTerms of(PlaceOrder order, Money lines, Instant receivedAt) {
        Money discount = lines.times(order.discount().movePointLeft(2));
        Money freight = order.freight() == null ? Money.zero(lines.currency()) : order.freight();
        return new OrderTerms(
                order.agent().id(),
                order.agent().name(),
                order.client().name(),
                order.client().clientId(),
                VatNumbers.normalised(order.client().vatNumber()),
                order.client().fiscalCode(),
                order.client().email(),
                order.client().address(),
                order.clientOrderNumber(),
                order.placedAt() == null ? receivedAt : order.placedAt(),
                order.shipFromCountry(),
                order.shipTo(),
                order.requestedDeliveryOn(),
                order.notes(),
                order.currency(),
                order.discount(),
                lines.amount(),
                discount.amount(),
                freight.amount(),
                lines.minus(discount).plus(freight).amount());
    }

    public BuyerKey buyerKey() {
        return new BuyerKey(buyerClientId, buyerVatNumber);
    }

    public Currency unit() {
        return Currency.getInstance(currency);
    }

    public Money lines() {
        return Money.of(linesAmount, unit());
    }

    public Money discount() {
        return Money.of(discountAmount, unit());
    }

    public Money freight() {
        return Money.of(freightAmount, unit());
    }

    public Money total() {
        return Money.of(totalAmount, unit());
    }
}
