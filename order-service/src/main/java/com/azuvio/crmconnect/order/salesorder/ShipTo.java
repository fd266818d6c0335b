package com.azuvio.crmconnect.order.salesorder;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where the goods go; the country decides how they are taxed (D13). */
public record ShipTo(
        @Size(max = 140) @Nullable String name,
        @NotNull @Valid Address address) {

    public ShipTo {
        name = Texts.orNull(name);
    }
}
