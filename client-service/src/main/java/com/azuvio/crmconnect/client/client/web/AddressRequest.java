package com.azuvio.crmconnect.client.client.web;

import com.azuvio.crmconnect.client.identity.PostalAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A postal address as typed.
 *
 * @param region ISO 3166-2, such as {@code RO-CJ}; in Bucharest ({@code RO-B}) the city is the sector
 * @param country ISO 3166-1 alpha-2
 */
record AddressRequest(
        @NotBlank @Size(max = 150) @PlainText String line1,
        @Size(max = 100) @PlainText @Nullable String line2,
        @NotBlank @Size(max = 50) @PlainText String city,
        @Size(max = 6) @PlainText @Nullable String region,
        @Size(max = 20) @PlainText @Nullable String postalCode,
        @NotBlank @Size(min = 2, max = 2) @PlainText String country) {

    PostalAddress toAddress() {
        return PostalAddress.parse(
                Text.required(line1),
                Text.optional(line2),
                Text.required(city),
                Text.optional(region),
                Text.optional(postalCode),
                country);
    }
}
