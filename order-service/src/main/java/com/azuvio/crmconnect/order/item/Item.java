package com.azuvio.crmconnect.order.item;

import com.azuvio.crmconnect.starter.aggregate.AggregateRoot;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An item of the catalogue (S13). Its code never changes, because other systems order by it. An inactive item stays
 * known, so that orders which name it can be finished; it is only flagged on new ones.
 */
@Entity
@Table(name = "items")
public class Item extends AggregateRoot<ItemEvent> {

    @Id
    private UUID id;

    private String code;
    private String name;
    private @Nullable String description;
    private String unitCode;
    private BigDecimal price;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    private String currency;

    @Enumerated(EnumType.STRING)
    private VatClass vatClass;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    private boolean active = true;

    @SuppressWarnings("NullAway.Init")
    protected Item() {}

    private Item(ItemCode code, ItemDetails details) {
        this.id = UuidV7.next();
        this.code = code.value();
        this.name = details.name();
        this.description = details.description();
        this.unitCode = details.unit().value();
        this.price = details.price().amount();
        this.currency = details.price().currency().getCurrencyCode();
        this.vatClass = details.vatClass();
        this.kind = details.kind();
    }

    static Item create(ItemCode code, ItemDetails details) {
        Item item = new Item(code, details);
        item.raiseChanged();
        return item;
    }

    /** Takes over the details; the same details again change and tell nothing. */
    boolean edit(ItemDetails details) {
        if (details.equals(details())) {
            return false;
        }
        name = details.name();
        description = details.description();
        unitCode = details.unit().value();
        price = details.price().amount();
        currency = details.price().currency().getCurrencyCode();
        vatClass = details.vatClass();
        kind = details.kind();
        raiseChanged();
        return true;
    }

    /** No longer offered. Tells whether that changed anything. */
    boolean deactivate() {
        return changeActive(false);
    }

    boolean activate() {
        return changeActive(true);
    }

    private boolean changeActive(boolean wanted) {
        if (active == wanted) {
            return false;
        }
        active = wanted;
        raiseChanged();
        return true;
    }

    private void raiseChanged() {
        raise(changed());
    }

    /** The item's state as its event tells it. */
    public ItemEvent.Changed changed() {
        return new ItemEvent.Changed(id, new ItemCode(code), details(), active);
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public ItemDetails details() {
        return new ItemDetails(
                name,
                description,
                new UnitCode(unitCode),
                Money.of(price, Currency.getInstance(currency)),
                vatClass,
                kind);
    }

    public boolean isActive() {
        return active;
    }
}
