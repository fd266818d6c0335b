package com.azuvio.crmconnect.invoicing.readiness;

import static com.azuvio.crmconnect.invoicing.readiness.ReadinessItem.amber;
import static com.azuvio.crmconnect.invoicing.readiness.ReadinessItem.green;
import static com.azuvio.crmconnect.invoicing.readiness.ReadinessItem.red;

import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.PostalAddress;
import com.azuvio.crmconnect.invoicing.document.Seller;
import com.azuvio.crmconnect.invoicing.document.SellerVatStatus;
import com.azuvio.crmconnect.invoicing.einvoice.EInvoiceProfile;
import com.azuvio.crmconnect.invoicing.einvoice.RomanianAddress;
import java.util.List;
import java.util.function.Function;

/** What must stand about the seller on every document. */
final class SellerRules {

    static final List<ReadinessRule> ALL = List.of(
            SellerRules::setUp,
            SellerRules::taxNumber,
            SellerRules::registrationNumber,
            SellerRules::address,
            SellerRules::region,
            SellerRules::accountInCurrency,
            SellerRules::peppolEndpoint);

    private static final String SETTINGS = "/settings/seller";

    private SellerRules() {}

    static List<ReadinessItem> setUp(ReadinessInput input) {
        return List.of(
                input.seller() == null
                        ? red("seller-not-set-up", "seller", "The seller's profile is not set up")
                                .fixedAt(SETTINGS)
                        : green("seller", "seller", "The seller's profile is set up"));
    }

    /** BR-S-02 and its siblings: a VAT number to charge VAT, a tax number at least to charge none (BR-CO-26). */
    static List<ReadinessItem> taxNumber(ReadinessInput input) {
        return withSeller(input, seller -> {
            if (seller.vatStatus() == SellerVatStatus.REGISTERED) {
                return seller.vatNumber() == null
                        ? red("seller-vat-number-missing", "seller.vatNumber", "The seller has no VAT number")
                                .fixedAt(SETTINGS)
                        : green("seller-tax-number", "seller.vatNumber", "The seller has a VAT number");
            }
            return seller.fiscalCode() == null
                    ? red("seller-fiscal-code-missing", "seller.fiscalCode", "The seller has no fiscal code")
                            .fixedAt(SETTINGS)
                    : green("seller-tax-number", "seller.fiscalCode", "The seller has a fiscal code");
        });
    }

    static List<ReadinessItem> registrationNumber(ReadinessInput input) {
        return withSeller(
                input,
                seller -> seller.registrationNumber() == null
                        ? amber(
                                        "seller-registration-number-missing",
                                        "seller.registrationNumber",
                                        "The seller's entry in the trade register is not given")
                                .fixedAt(SETTINGS)
                        : green(
                                "seller-registration-number",
                                "seller.registrationNumber",
                                "The seller's entry in the trade register is given"));
    }

    static List<ReadinessItem> address(ReadinessInput input) {
        return withSeller(input, seller -> {
            boolean complete = !seller.address().line1().isBlank()
                    && !seller.address().city().isBlank();
            return complete
                    ? green("seller-address", "seller.address", "The seller's address is complete")
                    : red("seller-address-incomplete", "seller.address", "The seller's address lacks street or city")
                            .fixedAt(SETTINGS);
        });
    }

    static List<ReadinessItem> region(ReadinessInput input) {
        if (input.seller() == null || !RomanianAddress.isRomanian(input.seller().address())) {
            return List.of();
        }
        PostalAddress address = input.seller().address();
        if (!RomanianAddress.hasRegion(address)) {
            return List.of(
                    red("seller-region-missing", "seller.address.region", "The seller's address has no county code")
                            .fixedAt(SETTINGS));
        }
        if (!RomanianAddress.hasSectorIfNeeded(address)) {
            return List.of(red(
                            "seller-sector-missing",
                            "seller.address.city",
                            "The seller's address names no sector of Bucharest")
                    .fixedAt(SETTINGS));
        }
        return List.of(green("seller-region", "seller.address.region", "The seller's county is given"));
    }

    /** BR-61 and BR-50: the buyer has to know where to pay in the document's currency. */
    static List<ReadinessItem> accountInCurrency(ReadinessInput input) {
        return withSeller(
                input,
                seller -> seller.accountIn(input.currency()).isEmpty()
                        ? red(
                                        "seller-iban-missing",
                                        "seller.accounts",
                                        "The seller has no account in " + input.currency())
                                .fixedAt(SETTINGS)
                        : green("seller-iban", "seller.accounts", "The seller has an account in " + input.currency()));
    }

    /** PEPPOL-EN16931-R020, of documents for clients that are reached over Peppol. */
    static List<ReadinessItem> peppolEndpoint(ReadinessInput input) {
        Seller seller = input.seller();
        Buyer buyer = input.buyer();
        if (seller == null || buyer == null || EInvoiceProfile.of(seller, buyer) != EInvoiceProfile.PEPPOL_BIS) {
            return List.of();
        }
        return List.of(
                seller.peppolEndpoint() == null
                        ? red(
                                        "seller-peppol-endpoint-missing",
                                        "seller.peppolEndpoint",
                                        "The client is reached over Peppol, and the seller has no endpoint there")
                                .fixedAt(SETTINGS)
                        : green("seller-peppol-endpoint", "seller.peppolEndpoint", "The seller is on Peppol"));
    }

    private static List<ReadinessItem> withSeller(ReadinessInput input, Function<Seller, ReadinessItem> rule) {
        return input.seller() == null ? List.of() : List.of(rule.apply(input.seller()));
    }
}
