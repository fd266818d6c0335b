package com.azuvio.crmconnect.order.item;

import com.azuvio.crmconnect.starter.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue says of an item.
 *
 * @param price of one unit without VAT, not negative
 */
public record ItemDetails(
        String name, @Nullable String description, UnitCode unit, Money price, VatClass vatClass, ItemKind kind) {

    public ItemDetails {
        if (price.isNegative()) {
            throw new IllegalArgumentException("a price is not negative");
        }
    }

    ItemDetails withDescription(@Nullable String other) {
        return new ItemDetails(name, other, unit, price, vatClass, kind);
    }
}
