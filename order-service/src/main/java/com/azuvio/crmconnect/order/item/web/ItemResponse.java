package com.azuvio.crmconnect.order.item.web;

import com.azuvio.crmconnect.order.item.Item;
import com.azuvio.crmconnect.order.item.ItemDetails;
import com.azuvio.crmconnect.order.item.ItemKind;
import com.azuvio.crmconnect.order.item.VatClass;
import com.azuvio.crmconnect.starter.money.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param unitCode UN/ECE recommendation 20 */
record ItemResponse(
        UUID id,
        String code,
        String name,
        @Nullable String description,
        String unitCode,
        Money price,
        VatClass vatClass,
        ItemKind kind,
        boolean active,
        long version) {

    static ItemResponse from(Item item) {
        ItemDetails details = item.details();
        return new ItemResponse(
                item.id(),
                item.code(),
                details.name(),
                details.description(),
                details.unit().value(),
                details.price(),
                details.vatClass(),
                details.kind(),
                item.isActive(),
                item.version());
    }
}
