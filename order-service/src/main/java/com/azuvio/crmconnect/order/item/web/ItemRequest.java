package com.azuvio.crmconnect.order.item.web;

import com.azuvio.crmconnect.order.item.ItemCode;
import com.azuvio.crmconnect.order.item.ItemDetails;
import com.azuvio.crmconnect.order.item.ItemKind;
import com.azuvio.crmconnect.order.item.UnitCode;
import com.azuvio.crmconnect.order.item.VatClass;
import com.azuvio.crmconnect.starter.money.Money;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An item as a person or a file gives it. On an update {@code code} must be the item's own. */
record ItemRequest(
        @NotNull @Pattern(regexp = ItemCode.PATTERN) String code,

        @NotBlank @Size(max = 200) String name,
        @Size(max = 1000) @Nullable String description,
        @NotNull @UnitOfMeasure String unitCode,
        @NotNull @NotNegative Money price,
        @NotNull VatClass vatClass,
        @NotNull ItemKind kind) {

    ItemCode itemCode() {
        return new ItemCode(code);
    }

    ItemDetails details() {
        String text = description == null || description.isBlank() ? null : description.strip();
        return new ItemDetails(name.strip(), text, new UnitCode(unitCode), price, vatClass, kind);
    }
}
