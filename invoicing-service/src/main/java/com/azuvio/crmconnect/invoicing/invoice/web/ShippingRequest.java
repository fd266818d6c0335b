package com.azuvio.crmconnect.invoicing.invoice.web;

import com.azuvio.crmconnect.invoicing.document.Shipping;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where goods left, where they went and when.
 *
 * @param fromCountry ISO 3166-1 alpha-2; absent: the seller's country
 */
public record ShippingRequest(
        @Nullable @Pattern(regexp = "[A-Z]{2}") String fromCountry,
        @Nullable @Size(max = 200) String toName,
        @Nullable @Valid AddressRequest to,
        @Nullable LocalDate deliveredOn) {

    Shipping toShipping() {
        return new Shipping(fromCountry, BillingFields.orNull(toName), to == null ? null : to.toAddress(), deliveredOn);
    }
}
