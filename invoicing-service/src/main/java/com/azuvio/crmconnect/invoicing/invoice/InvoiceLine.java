package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.ItemKind;
import com.azuvio.crmconnect.invoicing.document.PricedLine;
import com.azuvio.crmconnect.invoicing.document.VatClass;
import com.azuvio.crmconnect.starter.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A line as it is stored: what was confirmed, its VAT as decided, and the net amount that the calculation gave. */
@Embeddable
public record InvoiceLine(
        @Nullable UUID orderLineId,
        @Nullable String itemCode,
        String description,
        @Enumerated(EnumType.STRING) ItemKind kind,
        @Enumerated(EnumType.STRING) VatClass vatClass,
        String unitCode,
        BigDecimal quantity,
        BigDecimal unitPrice,
        BigDecimal discountPercent,
        @Embedded StoredVat vat,
        BigDecimal netAmount,
        BigDecimal discountAmount,
        @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 3) Currency currency,
        @Nullable BigDecimal fixedDiscountAmount) {

    private static final int PRICE_DECIMALS_MIN = 2;

    public static InvoiceLine of(PricedLine priced) {
        DocumentLine line = priced.line();
        return new InvoiceLine(
                line.orderLineId(),
                line.itemCode(),
                line.description(),
                line.kind(),
                line.vatClass(),
                line.unitCode(),
                line.quantity(),
                line.unitPrice(),
                line.discountPercent(),
                StoredVat.of(priced.vat()),
                priced.net().amount(),
                priced.discount().amount(),
                priced.net().currency(),
                line.discountAmount() == null ? null : line.discountAmount().amount());
    }

    /** @param index 0-based place among the lines */
    DocumentLine asDocumentLine(int index) {
        return new DocumentLine(
                index + 1,
                orderLineId,
                itemCode,
                description,
                kind,
                vatClass,
                unitCode,
                atLeast(quantity, 0),
                atLeast(unitPrice, PRICE_DECIMALS_MIN),
                atLeast(discountPercent, 0),
                fixedDiscountAmount == null ? null : Money.of(fixedDiscountAmount, currency));
    }

    public PricedLine priced(int index) {
        return new PricedLine(
                asDocumentLine(index), vat.vat(), Money.of(netAmount, currency), Money.of(discountAmount, currency));
    }

    /** Without the zeros that the column's scale adds. */
    private static BigDecimal atLeast(BigDecimal value, int decimals) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < decimals ? bare.setScale(decimals) : bare;
    }
}
