package com.azuvio.crmconnect.order.messaging.outbound;

import com.azuvio.crmconnect.order.item.ItemDetails;
import com.azuvio.crmconnect.order.item.ItemEvent;
import com.azuvio.crmconnect.starter.money.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code sales.item.changed.v1}: the item's whole state. */
public record ItemChanged(
        UUID itemId,
        String code,
        String name,
        @Nullable String description,
        String unitCode,
        Money price,
        String vatClass,
        String kind,
        boolean active) {

    public static ItemChanged of(ItemEvent.Changed changed) {
        ItemDetails details = changed.details();
        return new ItemChanged(
                changed.itemId(),
                changed.code().value(),
                details.name(),
                details.description(),
                details.unit().value(),
                details.price(),
                details.vatClass().name(),
                details.kind().name(),
                changed.active());
    }
}
