package com.azuvio.crmconnect.invoicing.invoice.web;

import com.azuvio.crmconnect.invoicing.document.PostalAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where goods go.
 *
 * @param region ISO 3166-2, such as {@code RO-CJ}
 * @param country ISO 3166-1 alpha-2
 */
public record AddressRequest(
        @NotBlank @Size(max = 200) String line1,
        @Nullable @Size(max = 200) String line2,
        @NotBlank @Size(max = 100) String city,

        @Nullable @Pattern(regexp = "[A-Z]{2}-[A-Z0-9]{1,3}")
        String region,

        @Nullable @Size(max = 20) String postalCode,
        @NotNull @Pattern(regexp = "[A-Z]{2}") String country) {

    PostalAddress toAddress() {
        return new PostalAddress(
                line1.strip(),
                BillingFields.orNull(line2),
                city.strip(),
                region,
                BillingFields.orNull(postalCode),
                country);
    }
}
