package com.azuvio.crmconnect.invoicing.readiness;

import static com.azuvio.crmconnect.invoicing.readiness.ReadinessItem.amber;
import static com.azuvio.crmconnect.invoicing.readiness.ReadinessItem.green;
import static com.azuvio.crmconnect.invoicing.readiness.ReadinessItem.red;

import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.BuyerStatus;
import com.azuvio.crmconnect.invoicing.document.PostalAddress;
import com.azuvio.crmconnect.invoicing.document.Seller;
import com.azuvio.crmconnect.invoicing.einvoice.RomanianAddress;
import com.azuvio.crmconnect.invoicing.tax.EuropeanUnion;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What must be known about the client, by its status: a VAT number is not asked of everybody (S60, D8). */
final class BuyerRules {

    static final List<ReadinessRule> ALL = List.of(
            BuyerRules::known,
            BuyerRules::address,
            BuyerRules::countryFitsStatus,
            BuyerRules::taxNumber,
            BuyerRules::region,
            BuyerRules::iban,
            BuyerRules::email);

    private BuyerRules() {}

    static List<ReadinessItem> known(ReadinessInput input) {
        return List.of(
                input.buyer() == null
                        ? red("client-not-known", "buyer", "The client is not known here yet")
                        : green("client", "buyer", "The client is known"));
    }

    static List<ReadinessItem> address(ReadinessInput input) {
        return withBuyer(input, buyer -> {
            PostalAddress address = buyer.address();
            if (address == null) {
                return red("buyer-address-missing", "buyer.address", "The client has no registered address");
            }
            boolean complete = !address.line1().isBlank()
                    && !address.city().isBlank()
                    && !address.country().isBlank();
            return complete
                    ? green("buyer-address", "buyer.address", "The client's address is complete")
                    : red(
                            "buyer-address-incomplete",
                            "buyer.address",
                            "The client's address lacks street, city or country");
        });
    }

    /** A status that the address contradicts would determine the wrong VAT. */
    static List<ReadinessItem> countryFitsStatus(ReadinessInput input) {
        Buyer buyer = input.buyer();
        Seller seller = input.seller();
        if (buyer == null || seller == null || buyer.address() == null || buyer.status() == BuyerStatus.CONSUMER) {
            return List.of();
        }
        String country = buyer.address().country();
        String home = seller.address().country();
        boolean fits = switch (buyer.status()) {
            case DOMESTIC_TAXABLE -> country.equals(home);
            case EU_VAT_REGISTERED, EU_NOT_REGISTERED -> EuropeanUnion.contains(country) && !country.equals(home);
            case NON_EU -> !EuropeanUnion.contains(country);
            case CONSUMER -> true;
        };
        return List.of(
                fits
                        ? green("buyer-status", "buyer.status", "The client's tax status fits its country")
                        : fixable(
                                buyer,
                                red(
                                        "buyer-status-contradicts-country",
                                        "buyer.status",
                                        "The client's tax status does not fit its country " + country)));
    }

    /** BR-IC-02 and BR-AE-02 for a buyer with a VAT number; a domestic business needs a VAT number or a fiscal code. */
    static List<ReadinessItem> taxNumber(ReadinessInput input) {
        return withBuyer(input, buyer -> switch (buyer.status()) {
            case EU_VAT_REGISTERED -> foreignVatNumber(buyer, input.seller());
            case DOMESTIC_TAXABLE ->
                buyer.vatNumber() == null && buyer.fiscalCode() == null
                        ? red(
                                "buyer-tax-number-missing",
                                "buyer.fiscalCode",
                                "The client has neither a VAT number nor a fiscal code")
                        : green("buyer-tax-number", "buyer.fiscalCode", "The client's tax number is given");
            case EU_NOT_REGISTERED, NON_EU, CONSUMER ->
                green("buyer-tax-number", "buyer.vatNumber", "A client of this status needs no VAT number");
        });
    }

    private static ReadinessItem foreignVatNumber(Buyer buyer, @Nullable Seller seller) {
        if (buyer.vatNumber() == null) {
            return red("buyer-vat-number-missing", "buyer.vatNumber", "The client has no VAT number");
        }
        String country = EuropeanUnion.countryOfVatNumber(buyer.vatNumber());
        if (country == null
                || (seller != null && country.equals(seller.address().country()))) {
            return red(
                    "buyer-vat-number-of-wrong-country",
                    "buyer.vatNumber",
                    "The client's VAT number is not one of another EU country");
        }
        return green("buyer-tax-number", "buyer.vatNumber", "The client's VAT number is of another EU country");
    }

    /** CIUS-RO holds between Romanian parties. */
    static List<ReadinessItem> region(ReadinessInput input) {
        Buyer buyer = input.buyer();
        Seller seller = input.seller();
        if (buyer == null || seller == null || buyer.address() == null) {
            return List.of();
        }
        PostalAddress address = buyer.address();
        if (!RomanianAddress.isRomanian(seller.address()) || !RomanianAddress.isRomanian(address)) {
            return List.of();
        }
        if (!RomanianAddress.hasRegion(address)) {
            return List.of(fixable(
                    buyer,
                    red("buyer-region-missing", "buyer.address.region", "The client's address has no county code")));
        }
        if (!RomanianAddress.hasSectorIfNeeded(address)) {
            return List.of(fixable(
                    buyer,
                    red(
                            "buyer-sector-missing",
                            "buyer.address.city",
                            "The client's address names no sector of Bucharest")));
        }
        return List.of(green("buyer-region", "buyer.address.region", "The client's county is given"));
    }

    /** The role asks for it of clients that pay by transfer (S60, D8). */
    static List<ReadinessItem> iban(ReadinessInput input) {
        if (input.buyer() == null || !input.buyer().paysByTransfer()) {
            return List.of();
        }
        return withBuyer(
                input,
                buyer -> buyer.iban() == null
                        ? red("buyer-iban-missing", "buyer.iban", "The client pays by transfer but has no IBAN")
                        : green("buyer-iban", "buyer.iban", "The client's IBAN is given"));
    }

    static List<ReadinessItem> email(ReadinessInput input) {
        return withBuyer(
                input,
                buyer -> buyer.invoiceEmails().isEmpty()
                        ? amber(
                                "buyer-email-missing",
                                "buyer.invoiceEmails",
                                "There is no address to mail the document to")
                        : green("buyer-email", "buyer.invoiceEmails", "There is an address to mail the document to"));
    }

    private static List<ReadinessItem> withBuyer(ReadinessInput input, Function<Buyer, ReadinessItem> rule) {
        Buyer buyer = input.buyer();
        return buyer == null ? List.of() : List.of(fixable(buyer, rule.apply(buyer)));
    }

    private static ReadinessItem fixable(Buyer buyer, ReadinessItem item) {
        return item.level() == Level.GREEN ? item : item.fixedAt("/clients/" + buyer.clientId());
    }
}
