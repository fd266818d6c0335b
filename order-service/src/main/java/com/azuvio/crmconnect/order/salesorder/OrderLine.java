package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.item.Item;
import com.azuvio.crmconnect.order.item.ItemCode;
import com.azuvio.crmconnect.order.item.ItemDetails;
import com.azuvio.crmconnect.order.item.ItemKind;
import com.azuvio.crmconnect.order.item.VatClass;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A line of an order; {@link LineQuantities} tells what has become of its quantity (S20). Changed through {@link Order}
 * alone.
 */
@Entity
@Table(name = "order_lines")
public class OrderLine {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id")
    @SuppressWarnings("UnusedVariable") // owns the association
    private Order order;

    private int position;
    private @Nullable String externalLineId;
    private String itemCode;
    private @Nullable String sentDescription;

    /** What the catalogue said when the line was last checked; all missing while it does not know the code. */
    private @Nullable UUID itemId;

    private @Nullable String itemName;
    private @Nullable String unitCode;

    @Enumerated(EnumType.STRING)
    private @Nullable ItemKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable VatClass vatClass;

    private BigDecimal unitPrice;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    private String currency;

    private BigDecimal discountPercent;

    /** Where the sender says that the price comes from (S19). */
    @Enumerated(EnumType.STRING)
    private @Nullable PriceOrigin priceOrigin;

    private @Nullable String priceReference;

    @Embedded
    private LineQuantities quantities;

    /** What the agent confirmed to the client, where the order says so (S20). */
    private @Nullable BigDecimal agentQuantity;

    @SuppressWarnings("NullAway.Init")
    protected OrderLine() {}

    OrderLine(Order order, int position, PlaceOrder.Line line) {
        this.id = UuidV7.next();
        this.order = order;
        this.position = position;
        this.externalLineId = line.externalLineId();
        this.itemCode = line.code().value();
        this.sentDescription = line.description();
        this.unitPrice = line.unitPrice().amount();
        this.currency = line.unitPrice().currency();
        this.discountPercent = line.discount();
        this.quantities = new LineQuantities(line.quantity());
        this.agentQuantity = line.agentConfirmedQuantity();
        this.priceOrigin = line.priceOrigin();
        this.priceReference = line.priceReference();
    }

    void describe(@Nullable Item item) {
        if (item == null) {
            return;
        }
        ItemDetails details = item.details();
        itemId = item.id();
        itemName = details.name();
        unitCode = details.unit().value();
        kind = details.kind();
        vatClass = details.vatClass();
    }

    /** Through which what becomes of its quantity is changed. */
    LineQuantities quantities() {
        return quantities;
    }

    /** Neither confirmed nor released nor closed. */
    public BigDecimal remainder() {
        return quantities.remainder();
    }

    /** The part of the remainder that does not wait for the warehouse. */
    public BigDecimal free() {
        return quantities.free();
    }

    boolean isFullyConfirmed() {
        return confirmed().compareTo(ordered()) == 0;
    }

    public Money net() {
        return price().netOf(ordered());
    }

    LinePrice price() {
        return new LinePrice(unitPrice, discountPercent, Currency.getInstance(currency));
    }

    public UUID id() {
        return id;
    }

    public int position() {
        return position;
    }

    public @Nullable String externalLineId() {
        return externalLineId;
    }

    public ItemCode code() {
        return new ItemCode(itemCode);
    }

    public @Nullable UUID itemId() {
        return itemId;
    }

    /** As sent, otherwise the item's name, otherwise its code. */
    public String description() {
        if (sentDescription != null) {
            return sentDescription;
        }
        return itemName == null ? itemCode : itemName;
    }

    public @Nullable String unitCode() {
        return unitCode;
    }

    public @Nullable ItemKind kind() {
        return kind;
    }

    public @Nullable VatClass vatClass() {
        return vatClass;
    }

    public BigDecimal unitPrice() {
        return unitPrice;
    }

    public BigDecimal discountPercent() {
        return discountPercent;
    }

    public @Nullable PriceOrigin priceOrigin() {
        return priceOrigin;
    }

    /** Number of the contract or name of the price list. */
    public @Nullable String priceReference() {
        return priceReference;
    }

    /** What the agent confirmed to the client; missing means all that is ordered. */
    public @Nullable BigDecimal agentQuantity() {
        return agentQuantity;
    }

    public BigDecimal ordered() {
        return quantities.ordered();
    }

    public BigDecimal confirmed() {
        return quantities.confirmed();
    }

    public BigDecimal released() {
        return quantities.released();
    }

    public BigDecimal closed() {
        return quantities.closed();
    }

    public BigDecimal held() {
        return quantities.held();
    }
}
