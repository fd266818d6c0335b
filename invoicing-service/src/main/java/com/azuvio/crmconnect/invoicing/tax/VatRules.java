package com.azuvio.crmconnect.invoicing.tax;

import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.ItemKind;
import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.invoicing.document.Seller;
import com.azuvio.crmconnect.invoicing.document.Shipping;
import com.azuvio.crmconnect.invoicing.document.VatCategory;
import com.azuvio.crmconnect.invoicing.document.VatClass;
import com.azuvio.crmconnect.invoicing.tax.VatDecision.Decided;
import com.azuvio.crmconnect.invoicing.tax.VatDecision.Undecided;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of rules.md §2 for one document: seller's status × buyer's status × goods or service × where from and where to. Where the law leaves
 * more than one answer there is no default: a person decides.
 */
record VatRules(Seller seller, Buyer buyer, Shipping shipping, RatesInForce rates) implements DocumentVat {

    /** Sold to somebody in another EU country who gave no VAT number: its VAT may be due there above the EU-wide threshold. */
    static final String ONE_STOP_SHOP = "one-stop-shop";

    /** Goods leave for another EU country, but the buyer has no VAT number of one, so they are taxed at home (Art. 138). */
    static final String NO_FOREIGN_VAT_NUMBER = "no-foreign-vat-number";

    @Override
    public VatDecision of(ItemKind kind, VatClass vatClass) {
        return switch (seller.vatStatus()) {
            case NOT_REGISTERED -> decided(LineVat.untaxed(VatCategory.O, Reasons.notRegistered()));
            case SMALL_BUSINESS -> bySmallBusiness(kind);
            case REGISTERED -> kind == ItemKind.GOODS ? goods(vatClass) : service(vatClass);
        };
    }

    private VatDecision goods(VatClass vatClass) {
        if (shipFromAbroad()) {
            return new Undecided("ships-from-abroad");
        }
        String destination = destination();
        if (destination == null) {
            return new Undecided("ship-to-unknown");
        }
        if (destination.equals(home())) {
            return domestic(vatClass);
        }
        if (!EuropeanUnion.contains(destination)) {
            return decided(LineVat.untaxed(VatCategory.G, Reasons.export(home())));
        }
        return switch (buyer.status()) {
            case EU_VAT_REGISTERED -> decided(LineVat.untaxed(VatCategory.K, Reasons.intraCommunitySupply(home())));
            case CONSUMER, EU_NOT_REGISTERED -> domestic(vatClass, ONE_STOP_SHOP);
            case DOMESTIC_TAXABLE, NON_EU -> domestic(vatClass, NO_FOREIGN_VAT_NUMBER);
        };
    }

    private VatDecision service(VatClass vatClass) {
        return switch (buyer.status()) {
            case DOMESTIC_TAXABLE -> domestic(vatClass);
            case EU_VAT_REGISTERED ->
                vatClass == VatClass.EXEMPT ? new Undecided("exempt-service-abroad") : reverseCharge();
            case EU_NOT_REGISTERED -> domestic(vatClass, ONE_STOP_SHOP);
            case NON_EU -> new Undecided("service-outside-eu");
            case CONSUMER -> serviceToConsumer(vatClass);
        };
    }

    private VatDecision serviceToConsumer(VatClass vatClass) {
        String country = buyerCountry();
        if (country == null) {
            return new Undecided("buyer-country-unknown");
        }
        if (country.equals(home())) {
            return domestic(vatClass);
        }
        return EuropeanUnion.contains(country)
                ? domestic(vatClass, ONE_STOP_SHOP)
                : new Undecided("service-outside-eu");
    }

    /** Supplies of a small enterprise are exempt; a service taxed at an EU buyer's place is not covered and needs a VAT number (Art. 214). */
    private VatDecision bySmallBusiness(ItemKind kind) {
        if (kind == ItemKind.GOODS) {
            return shipFromAbroad() ? new Undecided("ships-from-abroad") : smallBusiness();
        }
        return switch (buyer.status()) {
            case EU_VAT_REGISTERED ->
                seller.vatNumber() == null ? new Undecided("seller-vat-number-for-services-abroad") : reverseCharge();
            case NON_EU -> new Undecided("service-outside-eu");
            case DOMESTIC_TAXABLE, EU_NOT_REGISTERED, CONSUMER -> smallBusiness();
        };
    }

    private VatDecision smallBusiness() {
        return decided(LineVat.untaxed(VatCategory.E, Reasons.smallBusiness(home())));
    }

    private VatDecision reverseCharge() {
        return decided(LineVat.untaxed(VatCategory.AE, Reasons.reverseCharge(home())));
    }

    private VatDecision domestic(VatClass vatClass, String... warnings) {
        return switch (vatClass) {
            case ZERO -> decided(LineVat.zeroRated(), warnings);
            case EXEMPT -> decided(LineVat.untaxed(VatCategory.E, Reasons.exempt(home())), warnings);
            case STANDARD, REDUCED, SECOND_REDUCED ->
                rates.of(vatClass)
                        .map(percent -> decided(LineVat.taxed(percent), warnings))
                        .orElseGet(() -> new Undecided("vat-rate-missing"));
        };
    }

    private static VatDecision decided(LineVat vat, String... warnings) {
        return new Decided(vat, List.of(warnings));
    }

    /** Where the goods go; unsaid, a buyer at home or one without a VAT number is taken to receive them at their address. */
    private @Nullable String destination() {
        if (shipping.toCountry() != null) {
            return shipping.toCountry();
        }
        return switch (buyer.status()) {
            case DOMESTIC_TAXABLE -> home();
            case CONSUMER, EU_NOT_REGISTERED -> buyerCountry();
            case EU_VAT_REGISTERED, NON_EU -> null;
        };
    }

    private boolean shipFromAbroad() {
        return shipping.fromCountry() != null && !shipping.fromCountry().equals(home());
    }

    private @Nullable String buyerCountry() {
        return buyer.address() == null ? null : buyer.address().country();
    }

    private String home() {
        return seller.address().country();
    }
}
