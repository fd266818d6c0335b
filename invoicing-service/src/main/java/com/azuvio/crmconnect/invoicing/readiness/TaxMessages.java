package com.azuvio.crmconnect.invoicing.readiness;

import java.util.Map;

/** What the codes of the VAT rules say to a person. */
final class TaxMessages {

    private static final Map<String, String> TEXTS = Map.of(
            "ship-to-unknown", "Where the goods go decides the VAT; the country of destination is not given",
            "ships-from-abroad", "The goods leave from another country than the seller's; its VAT rules decide",
            "buyer-country-unknown", "The client's country decides the VAT; it is not given",
            "service-outside-eu", "A service to a client outside the EU: the accountant decides its VAT",
            "exempt-service-abroad",
                    "An exempt service to a business of another EU country: the accountant decides its VAT",
            "seller-vat-number-for-services-abroad",
                    "A small enterprise needs a VAT number for services to businesses of other EU countries",
            "vat-rate-missing", "The VAT-rate table has no rate of this class at the tax point",
            "one-stop-shop",
                    "Sold into another EU country without a VAT number: above the EU-wide threshold its VAT is due there (one-stop shop)",
            "no-foreign-vat-number",
                    "The goods leave for another EU country, but the client has no VAT number of one: taxed at home");

    private TaxMessages() {}

    static String of(String code) {
        return TEXTS.getOrDefault(code, code);
    }
}
