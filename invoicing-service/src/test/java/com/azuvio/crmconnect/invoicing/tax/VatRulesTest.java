package com.azuvio.crmconnect.invoicing.tax;

import static com.azuvio.crmconnect.invoicing.document.BuyerStatus.CONSUMER;
import static com.azuvio.crmconnect.invoicing.document.BuyerStatus.NON_EU;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.aBuyer;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.aGermanBuyer;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.aSeller;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.in;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.shippedTo;
import static com.azuvio.crmconnect.invoicing.document.ItemKind.GOODS;
import static com.azuvio.crmconnect.invoicing.document.ItemKind.SERVICE;
import static com.azuvio.crmconnect.invoicing.document.SellerVatStatus.NOT_REGISTERED;
import static com.azuvio.crmconnect.invoicing.document.SellerVatStatus.SMALL_BUSINESS;
import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.BuyerStatus;
import com.azuvio.crmconnect.invoicing.document.ExemptionReason;
import com.azuvio.crmconnect.invoicing.document.ItemKind;
import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.invoicing.document.Seller;
import com.azuvio.crmconnect.invoicing.document.Shipping;
import com.azuvio.crmconnect.invoicing.document.VatCategory;
import com.azuvio.crmconnect.invoicing.document.VatClass;
import com.azuvio.crmconnect.invoicing.tax.VatDecision.Decided;
import com.azuvio.crmconnect.invoicing.tax.VatDecision.Undecided;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The example rows of rules.md §2 and what lies between them, for a Romanian seller. */
class VatRulesTest {

    private static final RatesInForce RATES = new RatesInForce(
            Map.of(VatClass.STANDARD, new BigDecimal("21.00"), VatClass.REDUCED, new BigDecimal("11.00")));

    @Nested
    class ExamplesOfTheRules {

        @Test
        void goodsShippedToAGermanBusinessAreAnIntraCommunitySupply() {
            LineVat vat = decided(aGermanBuyer(), shippedTo("DE"), GOODS);

            assertThat(vat.category()).isEqualTo(VatCategory.K);
            assertThat(reason(vat).vatexCode()).isEqualTo("VATEX-EU-IC");
            assertThat(reason(vat).text("en")).contains("Article 138 of Directive 2006/112/EC");
            assertThat(reason(vat).text("ro")).contains("scutită", "art. 294 alin. (2) lit. a) din Codul fiscal");
        }

        @Test
        void aServiceToTheSameBusinessIsReverseCharged() {
            LineVat vat = decided(aGermanBuyer(), shippedTo("DE"), SERVICE);

            assertThat(vat.category()).isEqualTo(VatCategory.AE);
            assertThat(reason(vat).vatexCode()).isEqualTo("VATEX-EU-AE");
            assertThat(reason(vat).text("en")).startsWith("Reverse charge").contains("Articles 44 and 196");
            assertThat(reason(vat).text("ro")).startsWith("Taxare inversă");
        }

        @Test
        void theSameBusinessCollectingTheGoodsAtHomePaysVat() {
            assertThat(decided(aGermanBuyer(), shippedTo("RO"), GOODS)).isEqualTo(LineVat.taxed(new BigDecimal("21")));
        }

        @Test
        void aGermanConsumerPaysHomeVatWithAWarningAboutTheOneStopShop() {
            VatDecision decision = decide(aBuyer(CONSUMER, null, in("DE")), shippedTo("DE"), GOODS, VatClass.STANDARD);

            assertThat(decision).isEqualTo(new Decided(LineVat.taxed(new BigDecimal("21")), List.of("one-stop-shop")));
        }

        @Test
        void goodsToTheUnitedStatesAreAnExport() {
            LineVat vat = decided(aBuyer(NON_EU, null, in("US")), shippedTo("US"), GOODS);

            assertThat(vat.category()).isEqualTo(VatCategory.G);
            assertThat(reason(vat).vatexCode()).isEqualTo("VATEX-EU-G");
            assertThat(reason(vat).text("ro")).contains("art. 294 alin. (1) lit. a) din Codul fiscal");
        }

        @Test
        void aServiceToAFirmInTheUnitedStatesIsLeftToAPerson() {
            VatDecision decision = decide(aBuyer(NON_EU, null, in("US")), Shipping.NONE, SERVICE, VatClass.STANDARD);

            assertThat(decision).isEqualTo(new Undecided("service-outside-eu"));
            assertThat(decision.vat()).isEqualTo(LineVat.UNDECIDED);
        }
    }

    /** Buyer's status and country, goods or service, ship-to → category and rate or the code of why not, warning. */
    @ParameterizedTest(name = "{0} of {1}, {2} to {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "DOMESTIC_TAXABLE,  RO, GOODS,   -,  S,                       -",
                "DOMESTIC_TAXABLE,  RO, GOODS,   RO, S,                       -",
                "DOMESTIC_TAXABLE,  RO, GOODS,   DE, S,                       no-foreign-vat-number",
                "DOMESTIC_TAXABLE,  RO, GOODS,   US, G,                       -",
                "DOMESTIC_TAXABLE,  RO, SERVICE, -,  S,                       -",
                "EU_VAT_REGISTERED, DE, GOODS,   DE, K,                       -",
                "EU_VAT_REGISTERED, DE, GOODS,   FR, K,                       -",
                "EU_VAT_REGISTERED, DE, GOODS,   GR, K,                       -",
                "EU_VAT_REGISTERED, DE, GOODS,   RO, S,                       -",
                "EU_VAT_REGISTERED, DE, GOODS,   CH, G,                       -",
                "EU_VAT_REGISTERED, DE, GOODS,   -,  ship-to-unknown,         -",
                "EU_VAT_REGISTERED, DE, SERVICE, -,  AE,                      -",
                "EU_NOT_REGISTERED, DE, GOODS,   DE, S,                       one-stop-shop",
                "EU_NOT_REGISTERED, DE, GOODS,   -,  S,                       one-stop-shop",
                "EU_NOT_REGISTERED, DE, GOODS,   RO, S,                       -",
                "EU_NOT_REGISTERED, DE, SERVICE, -,  S,                       one-stop-shop",
                "NON_EU,            US, GOODS,   US, G,                       -",
                "NON_EU,            GB, GOODS,   GB, G,                       -",
                "NON_EU,            US, GOODS,   RO, S,                       -",
                "NON_EU,            US, GOODS,   DE, S,                       no-foreign-vat-number",
                "NON_EU,            US, GOODS,   -,  ship-to-unknown,         -",
                "NON_EU,            US, SERVICE, -,  service-outside-eu,      -",
                "CONSUMER,          RO, GOODS,   -,  S,                       -",
                "CONSUMER,          RO, SERVICE, -,  S,                       -",
                "CONSUMER,          DE, GOODS,   RO, S,                       -",
                "CONSUMER,          DE, SERVICE, -,  S,                       one-stop-shop",
                "CONSUMER,          US, GOODS,   US, G,                       -",
                "CONSUMER,          US, SERVICE, -,  service-outside-eu,      -",
                "CONSUMER,          -,  GOODS,   -,  ship-to-unknown,         -",
                "CONSUMER,          -,  SERVICE, -,  buyer-country-unknown,   -",
            })
    void decidesByStatusKindAndDestination(
            BuyerStatus status,
            @Nullable String country,
            ItemKind kind,
            @Nullable String shipTo,
            String outcome,
            @Nullable String warning) {
        Buyer buyer = aBuyer(status, null, country == null ? null : in(country));

        VatDecision decision = decide(buyer, shippedTo(shipTo), kind, VatClass.STANDARD);

        switch (decision) {
            case Decided decided -> {
                assertThat(decided.vat().category().name()).isEqualTo(outcome);
                assertThat(decided.warnings()).isEqualTo(warning == null ? List.of() : List.of(warning));
            }
            case Undecided undecided -> assertThat(undecided.code()).isEqualTo(outcome);
        }
    }

    @Nested
    class Classes {

        @Test
        void takeTheirRateFromTheTable() {
            assertThat(decided(aBuyer(), VatClass.REDUCED)).isEqualTo(LineVat.taxed(new BigDecimal("11")));
            assertThat(decide(aBuyer(), shippedTo(null), GOODS, VatClass.SECOND_REDUCED))
                    .isEqualTo(new Undecided("vat-rate-missing"));
        }

        @Test
        void zeroIsZeroRatedWithoutAReason() {
            assertThat(decided(aBuyer(), VatClass.ZERO)).isEqualTo(LineVat.zeroRated());
        }

        @Test
        void exemptCarriesItsReasonInBothLanguages() {
            LineVat vat = decided(aBuyer(), VatClass.EXEMPT);

            assertThat(vat.category()).isEqualTo(VatCategory.E);
            assertThat(reason(vat).text("en")).contains("Articles 132 and 135");
            assertThat(reason(vat).text("ro")).contains("art. 292 din Codul fiscal");
        }

        @ParameterizedTest
        @EnumSource(VatClass.class)
        void doNotMatterOnceGoodsLeaveTheCountryUntaxed(VatClass vatClass) {
            assertThat(decide(aGermanBuyer(), shippedTo("DE"), GOODS, vatClass)
                            .vat()
                            .category())
                    .isEqualTo(VatCategory.K);
        }

        @Test
        void anExemptServiceToAForeignBusinessIsLeftToAPerson() {
            assertThat(decide(aGermanBuyer(), Shipping.NONE, SERVICE, VatClass.EXEMPT))
                    .isEqualTo(new Undecided("exempt-service-abroad"));
        }
    }

    @Test
    void goodsThatLeaveFromAbroadAreLeftToAPerson() {
        Shipping fromHungary = new Shipping("HU", null, in("DE"), null);

        assertThat(decide(aGermanBuyer(), fromHungary, GOODS, VatClass.STANDARD))
                .isEqualTo(new Undecided("ships-from-abroad"));
    }

    @Nested
    class SmallBusiness {

        private final Seller seller = aSeller(SMALL_BUSINESS, null);

        @Test
        void isExemptAtHomeAndAcrossBorders() {
            assertThat(Stream.of(shippedTo("RO"), shippedTo("DE"), shippedTo("US")))
                    .allSatisfy(shipping -> assertThat(by(seller, aGermanBuyer(), shipping, GOODS)
                                    .vat()
                                    .category())
                            .isEqualTo(VatCategory.E));
            LineVat vat = by(seller, aBuyer(), Shipping.NONE, SERVICE).vat();
            assertThat(reason(vat).text("en")).contains("small enterprises", "Article 284");
            assertThat(reason(vat).text("ro")).contains("art. 310 din Codul fiscal");
        }

        @Test
        void needsAVatNumberForServicesToForeignBusinesses() {
            assertThat(by(seller, aGermanBuyer(), Shipping.NONE, SERVICE))
                    .isEqualTo(new Undecided("seller-vat-number-for-services-abroad"));
            assertThat(by(aSeller(SMALL_BUSINESS, "RO18547290"), aGermanBuyer(), Shipping.NONE, SERVICE)
                            .vat()
                            .category())
                    .isEqualTo(VatCategory.AE);
        }

        @Test
        void leavesServicesOutsideTheUnionToAPerson() {
            assertThat(by(seller, aBuyer(NON_EU, null, in("US")), Shipping.NONE, SERVICE))
                    .isEqualTo(new Undecided("service-outside-eu"));
        }
    }

    @ParameterizedTest
    @EnumSource(BuyerStatus.class)
    void aSellerThatIsNotRegisteredIsOutsideTheScopeAltogether(BuyerStatus status) {
        for (ItemKind kind : ItemKind.values()) {
            LineVat vat = by(aSeller(NOT_REGISTERED, null), aBuyer(status, null, in("DE")), shippedTo("DE"), kind)
                    .vat();

            assertThat(vat.category()).isEqualTo(VatCategory.O);
            assertThat(reason(vat).vatexCode()).isEqualTo("VATEX-EU-O");
        }
    }

    private static LineVat decided(Buyer buyer, Shipping shipping, ItemKind kind) {
        return decide(buyer, shipping, kind, VatClass.STANDARD).vat();
    }

    private static LineVat decided(Buyer buyer, VatClass vatClass) {
        return decide(buyer, shippedTo(null), GOODS, vatClass).vat();
    }

    private static VatDecision decide(Buyer buyer, Shipping shipping, ItemKind kind, VatClass vatClass) {
        return new VatRules(aSeller(), buyer, shipping, RATES).of(kind, vatClass);
    }

    private static VatDecision by(Seller seller, Buyer buyer, Shipping shipping, ItemKind kind) {
        return new VatRules(seller, buyer, shipping, RATES).of(kind, VatClass.STANDARD);
    }

    private static ExemptionReason reason(LineVat vat) {
        return Objects.requireNonNull(vat.exemption());
    }
}
