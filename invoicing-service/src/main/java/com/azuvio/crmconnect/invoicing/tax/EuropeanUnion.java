package com.azuvio.crmconnect.invoicing.tax;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The member states, by their ISO 3166-1 codes, and the prefixes of their VAT numbers. */
public final class EuropeanUnion {

    private static final Set<String> MEMBERS = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    private EuropeanUnion() {}

    public static boolean contains(String country) {
        return MEMBERS.contains(country);
    }

    /** The member state that gave a VAT number, or null; Greece writes {@code EL} (BR-CO-09). */
    public static @Nullable String countryOfVatNumber(String vatNumber) {
        String prefix = vatNumber.length() < 2 ? "" : vatNumber.substring(0, 2);
        String country = "EL".equals(prefix) ? "GR" : "GR".equals(prefix) ? "" : prefix;
        return MEMBERS.contains(country) ? country : null;
    }
}
