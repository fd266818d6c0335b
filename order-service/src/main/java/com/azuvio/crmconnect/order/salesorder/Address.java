package com.azuvio.crmconnect.order.salesorder;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A postal address as the sender gave it.
 *
 * @param region ISO 3166-2, such as RO-B
 * @param country ISO 3166-1 alpha-2
 */
public record Address(
        @NotBlank @Size(max = 140) String line1,
        @Size(max = 140) @Nullable String line2,
        @NotBlank @Size(max = 80) String city,

        @Pattern(regexp = "[A-Z]{2}-[A-Z0-9]{1,3}") @Nullable
        String region,

        @Size(max = 20) @Nullable String postalCode,
        @NotNull @Pattern(regexp = "[A-Z]{2}") String country) {

    public Address {
        line2 = Texts.orNull(line2);
        region = Texts.orNull(region);
        postalCode = Texts.orNull(postalCode);
    }
}
