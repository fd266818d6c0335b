package com.azuvio.crmconnect.client.identity;

import java.util.Locale;
import java.util.Set;

/** ISO 3166-1 alpha-2 countries, and which of them are EU member states for VAT. */
public final class Countries {

    private static final Set<String> ALL = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private static final Set<String> EU = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    private Countries() {}

    public static boolean isInEu(String country) {
        return EU.contains(country);
    }

    static boolean exists(String country) {
        return ALL.contains(country);
    }
}
