package com.azuvio.crmconnect.order.item;

import com.azuvio.crmconnect.starter.money.Money;
import java.util.List;

/** A small catalogue: goods and services of two VAT classes. */
public final class CatalogueFixtures {

    private CatalogueFixtures() {}

    public static Catalogue aCatalogue() {
        return Catalogue.of(List.of(
                item("CHAIR-200", "Office chair 200", "120.00", VatClass.STANDARD, ItemKind.GOODS),
                item("BOOK", "Manual", "10.00", VatClass.REDUCED, ItemKind.GOODS),
                item("ASSEMBLY", "Assembly", "45.50", VatClass.STANDARD, ItemKind.SERVICE)));
    }

    public static Catalogue anEmptyCatalogue() {
        return Catalogue.of(List.of());
    }

    public static Item item(String code, String name, String price, VatClass vatClass, ItemKind kind) {
        return Item.create(
                new ItemCode(code),
                new ItemDetails(name, null, new UnitCode("H87"), Money.of(price, "EUR"), vatClass, kind));
    }
}
