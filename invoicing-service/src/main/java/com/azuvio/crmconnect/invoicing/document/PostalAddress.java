package com.azuvio.crmconnect.invoicing.document;

import org.jspecify.annotations.Nullable;

/**
 * An address as it is printed.
 *
 * @param region ISO 3166-2 code such as {@code RO-CJ}; Romanian parties need it (CIUS-RO)
 * @param country ISO 3166-1 alpha-2
 */
public record PostalAddress(
        String line1,
        @Nullable String line2,
        String city,
        @Nullable String region,
        @Nullable String postalCode,
        String country) {}
