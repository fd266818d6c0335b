package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.item.ItemKind;
import com.azuvio.crmconnect.order.item.VatClass;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A quantity of a line as it was confirmed, with what the catalogue said of it then. */
@Entity
@Immutable
@Table(name = "confirmation_lines")
public class ConfirmationLine {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "confirmation_id")
    @SuppressWarnings("UnusedVariable") // owns the association
    private Confirmation confirmation;

    private UUID lineId;
    private int position;
    private UUID itemId;
    private String itemCode;
    private String description;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    @Enumerated(EnumType.STRING)
    private VatClass vatClass;

    private String unitCode;
    private BigDecimal quantity;
    private BigDecimal unitPrice;
    private BigDecimal discountPercent;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    private String currency;

    @SuppressWarnings("NullAway.Init")
    protected ConfirmationLine() {}

    ConfirmationLine(Confirmation confirmation, OrderLine line, BigDecimal quantity) {
        this.id = UuidV7.next();
        this.confirmation = confirmation;
        this.lineId = line.id();
        this.position = line.position();
        this.itemId = Objects.requireNonNull(line.itemId());
        this.itemCode = line.code().value();
        this.description = line.description();
        this.kind = Objects.requireNonNull(line.kind());
        this.vatClass = Objects.requireNonNull(line.vatClass());
        this.unitCode = Objects.requireNonNull(line.unitCode());
        this.quantity = quantity;
        this.unitPrice = line.unitPrice();
        this.discountPercent = line.discountPercent();
        this.currency = line.price().currency().getCurrencyCode();
    }

    public Money net() {
        return new LinePrice(unitPrice, discountPercent, Currency.getInstance(currency)).netOf(quantity);
    }

    LineQuantity lineQuantity() {
        return new LineQuantity(lineId, quantity);
    }

    public UUID lineId() {
        return lineId;
    }

    public int position() {
        return position;
    }

    public UUID itemId() {
        return itemId;
    }

    public String itemCode() {
        return itemCode;
    }

    public String description() {
        return description;
    }

    public ItemKind kind() {
        return kind;
    }

    public VatClass vatClass() {
        return vatClass;
    }

    public String unitCode() {
        return unitCode;
    }

    public BigDecimal quantity() {
        return quantity;
    }

    public BigDecimal unitPrice() {
        return unitPrice;
    }

    public BigDecimal discountPercent() {
        return discountPercent;
    }
}
