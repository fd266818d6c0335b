package com.azuvio.crmconnect.order.registration;

import com.azuvio.crmconnect.order.salesorder.OrderTerms;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a buyer probably is for VAT (D13), by country and numbers as sent. A person decides. */
final class TaxStatusGuess {

    private static final Set<String> EUROPEAN_UNION = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    private final String home;

    TaxStatusGuess(String home) {
        this.home = home;
    }

    /** Empty where no country is known. */
    Optional<String> of(OrderTerms terms) {
        return countryOf(terms).map(country -> {
            boolean registered = terms.buyerVatNumber() != null;
            boolean company = registered || terms.buyerFiscalCode() != null;
            if (country.equals(home)) {
                return company ? "DOMESTIC_TAXABLE" : "CONSUMER";
            }
            if (!EUROPEAN_UNION.contains(country)) {
                return "NON_EU";
            }
            if (registered) {
                return "EU_VAT_REGISTERED";
            }
            return company ? "EU_NOT_REGISTERED" : "CONSUMER";
        });
    }

    /** That of the address as sent, otherwise that of the VAT number's prefix. */
    static Optional<String> countryOf(OrderTerms terms) {
        return terms.buyerAddress() == null
                ? prefix(terms.buyerVatNumber())
                : Optional.of(terms.buyerAddress().country());
    }

    private static Optional<String> prefix(@Nullable String vatNumber) {
        if (vatNumber == null || vatNumber.length() < 2) {
            return Optional.empty();
        }
        String prefix = vatNumber.substring(0, 2);
        return Optional.of(prefix.equals("EL") ? "GR" : prefix).filter(EUROPEAN_UNION::contains);
    }
}
