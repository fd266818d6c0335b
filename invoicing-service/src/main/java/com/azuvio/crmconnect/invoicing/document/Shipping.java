package com.azuvio.crmconnect.invoicing.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where goods left, where they went and when.
 *
 * @param fromCountry ISO 3166-1 alpha-2; absent means the seller's country
 */
public record Shipping(
        @Nullable String fromCountry,
        @Nullable String toName,
        @Nullable PostalAddress to,
        @Nullable LocalDate deliveredOn) {

    /** Nothing known about a shipment, as for services. */
    public static final Shipping NONE = new Shipping(null, null, null, null);

    public @Nullable String toCountry() {
        return to == null ? null : to.country();
    }
}
