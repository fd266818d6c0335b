package com.azuvio.crmconnect.invoicing.readiness;

import static com.azuvio.crmconnect.invoicing.document.BuyerStatus.CONSUMER;
import static com.azuvio.crmconnect.invoicing.document.BuyerStatus.DOMESTIC_TAXABLE;
import static com.azuvio.crmconnect.invoicing.document.BuyerStatus.EU_NOT_REGISTERED;
import static com.azuvio.crmconnect.invoicing.document.BuyerStatus.EU_VAT_REGISTERED;
import static com.azuvio.crmconnect.invoicing.document.BuyerStatus.NON_EU;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.AT_21;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.BERLIN;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.CLUJ;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.EUR;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.RON;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.aBuyer;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.aGermanBuyer;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.aLine;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.aSeller;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.calculated;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.in;
import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.shippedTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.azuvio.crmconnect.invoicing.calculation.Calculated;
import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.BuyerStatus;
import com.azuvio.crmconnect.invoicing.document.ExemptionReason;
import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.invoicing.document.NationalVat;
import com.azuvio.crmconnect.invoicing.document.PostalAddress;
import com.azuvio.crmconnect.invoicing.document.Seller;
import com.azuvio.crmconnect.invoicing.document.SellerVatStatus;
import com.azuvio.crmconnect.invoicing.document.Shipping;
import com.azuvio.crmconnect.invoicing.document.VatCategory;
import com.azuvio.crmconnect.invoicing.tax.VatDecision;
import com.azuvio.crmconnect.invoicing.tax.VatDecision.Decided;
import com.azuvio.crmconnect.invoicing.tax.VatDecision.Undecided;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
import com.azuvio.crmconnect.starter.web.Refusal.FieldProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReadinessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LineVat INTRA_COMMUNITY =
            LineVat.untaxed(VatCategory.K, new ExemptionReason("VATEX-EU-IC", "intra-Community", "intracomunitar"));

    /** What a draft is checked with; each method makes one thing different. */
    record Draft(
            @Nullable Seller seller,
            @Nullable Buyer buyer,
            Shipping shipping,
            Currency currency,
            VatDecision decision,
            LocalDate taxPoint,
            boolean seriesOpen) {

        static Draft inOrder() {
            return new Draft(
                    aSeller(), aBuyer(), shippedTo("RO"), RON, new Decided(AT_21, List.of()), TODAY.minusDays(4), true);
        }

        static Draft intraCommunity() {
            return inOrder().of(aGermanBuyer()).in(EUR).decided(new Decided(INTRA_COMMUNITY, List.of()));
        }

        Draft by(@Nullable Seller other) {
            return new Draft(other, buyer, shipping, currency, decision, taxPoint, seriesOpen);
        }

        Draft of(@Nullable Buyer other) {
            return new Draft(seller, other, shipping, currency, decision, taxPoint, seriesOpen);
        }

        Draft shipped(Shipping other) {
            return new Draft(seller, buyer, other, currency, decision, taxPoint, seriesOpen);
        }

        Draft in(Currency other) {
            return new Draft(seller, buyer, shipping, other, decision, taxPoint, seriesOpen);
        }

        Draft decided(VatDecision other) {
            return new Draft(seller, buyer, shipping, currency, other, taxPoint, seriesOpen);
        }

        Draft taxedOn(LocalDate day) {
            return new Draft(seller, buyer, shipping, currency, decision, day, seriesOpen);
        }

        Draft withoutSeries() {
            return new Draft(seller, buyer, shipping, currency, decision, taxPoint, false);
        }

        ReadinessReport check() {
            return check(calculated(currency, decision.vat(), aLine("2", "100")), List.of(decision));
        }

        ReadinessReport check(Calculated calculated, List<VatDecision> decisions) {
            return check(calculated, decisions, null);
        }

        ReadinessReport check(Calculated calculated, List<VatDecision> decisions, @Nullable NationalVat nationalVat) {
            return Readiness.check(new ReadinessInput(
                    seller,
                    buyer,
                    shipping,
                    currency,
                    calculated,
                    decisions,
                    null,
                    taxPoint,
                    TODAY,
                    seriesOpen,
                    List.of(),
                    null,
                    nationalVat));
        }
    }

    @Test
    void letsACompleteDraftThroughWithAChecklistOfGreens() {
        ReadinessReport report = Draft.inOrder().check();

        assertThat(report.items()).hasSizeGreaterThan(15).allSatisfy(item -> {
            assertThat(item.level()).isEqualTo(Level.GREEN);
            assertThat(item.message()).isNotBlank();
            assertThat(item.fixLink()).isNull();
        });
        assertThat(report.ready()).isTrue();
        assertThat(report.level()).isEqualTo(Level.GREEN);
        assertThatCode(report::requireReady).doesNotThrowAnyException();
        assertThat(Draft.intraCommunity().check().level()).isEqualTo(Level.GREEN);
    }

    static Stream<Arguments> blocked() {
        Buyer buyer = aBuyer();
        return Stream.of(
                Arguments.of("seller-not-set-up", "seller", Draft.inOrder().by(null)),
                Arguments.of(
                        "seller-vat-number-missing",
                        "seller.vatNumber",
                        Draft.inOrder().by(aSeller(SellerVatStatus.REGISTERED, null))),
                Arguments.of(
                        "seller-fiscal-code-missing",
                        "seller.fiscalCode",
                        Draft.inOrder().by(withoutFiscalCode(aSeller(SellerVatStatus.SMALL_BUSINESS, null)))),
                Arguments.of(
                        "seller-region-missing",
                        "seller.address.region",
                        Draft.inOrder().by(at(new PostalAddress("Str. 1", null, "Iași", null, null, "RO")))),
                Arguments.of(
                        "seller-sector-missing",
                        "seller.address.city",
                        Draft.inOrder().by(at(new PostalAddress("Str. 1", null, "București", "RO-B", null, "RO")))),
                Arguments.of(
                        "seller-iban-missing",
                        "seller.accounts",
                        Draft.intraCommunity().in(Currency.getInstance("USD"))),
                Arguments.of("client-not-known", "buyer", Draft.inOrder().of(null)),
                Arguments.of(
                        "buyer-address-missing",
                        "buyer.address",
                        Draft.inOrder().of(aBuyer(DOMESTIC_TAXABLE, "RO4221306", null))),
                Arguments.of(
                        "buyer-address-incomplete",
                        "buyer.address",
                        Draft.inOrder()
                                .of(aBuyer(
                                        DOMESTIC_TAXABLE,
                                        "RO4221306",
                                        new PostalAddress("", null, "Cluj-Napoca", "RO-CJ", null, "RO")))),
                Arguments.of(
                        "buyer-region-missing",
                        "buyer.address.region",
                        Draft.inOrder()
                                .of(aBuyer(
                                        DOMESTIC_TAXABLE,
                                        "RO4221306",
                                        new PostalAddress("Str. 1", null, "Cluj-Napoca", "RO-XX", null, "RO")))),
                Arguments.of(
                        "buyer-sector-missing",
                        "buyer.address.city",
                        Draft.inOrder()
                                .of(aBuyer(
                                        CONSUMER,
                                        null,
                                        new PostalAddress("Str. 1", null, "București", "RO-B", null, "RO")))),
                Arguments.of(
                        "buyer-tax-number-missing",
                        "buyer.fiscalCode",
                        Draft.inOrder().of(aBuyer(DOMESTIC_TAXABLE, null, CLUJ))),
                Arguments.of(
                        "buyer-vat-number-missing",
                        "buyer.vatNumber",
                        Draft.intraCommunity().of(aBuyer(EU_VAT_REGISTERED, null, BERLIN))),
                Arguments.of(
                        "buyer-vat-number-of-wrong-country",
                        "buyer.vatNumber",
                        Draft.intraCommunity().of(aBuyer(EU_VAT_REGISTERED, "RO4221306", BERLIN))),
                Arguments.of("buyer-iban-missing", "buyer.iban", Draft.inOrder().of(withoutIban(buyer))),
                Arguments.of(
                        "payment-terms-missing",
                        "buyer.paymentTermsDays",
                        Draft.inOrder().of(withTerms(buyer, -1))),
                Arguments.of(
                        "service-outside-eu",
                        "lines[0].vat",
                        Draft.inOrder().decided(new Undecided("service-outside-eu"))),
                Arguments.of(
                        "delivery-date-missing",
                        "shipping.deliveredOn",
                        Draft.intraCommunity().shipped(new Shipping("RO", null, BERLIN, null))),
                Arguments.of(
                        "ship-to-country-missing",
                        "shipping.to.country",
                        Draft.intraCommunity().shipped(new Shipping("RO", null, null, TODAY))),
                Arguments.of("series-missing", "series", Draft.inOrder().withoutSeries()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blocked")
    void blocksTheIssue(String code, String field, Draft draft) {
        ReadinessReport report = draft.check();

        assertThat(report.ready()).isFalse();
        assertThat(report.level()).isEqualTo(Level.RED);
        assertThat(report.red())
                .extracting(ReadinessItem::code, ReadinessItem::field)
                .containsExactly(tuple(code, field));
        assertThat(report.red().getFirst().message()).isNotEqualTo(code).isNotBlank();
    }

    /** Status and the country of the address, for a Romanian seller. */
    @ParameterizedTest
    @CsvSource({
        "DOMESTIC_TAXABLE, RO, true",
        "DOMESTIC_TAXABLE, DE, false",
        "EU_VAT_REGISTERED, DE, true",
        "EU_VAT_REGISTERED, GR, true",
        "EU_VAT_REGISTERED, RO, false",
        "EU_VAT_REGISTERED, US, false",
        "EU_NOT_REGISTERED, FR, true",
        "EU_NOT_REGISTERED, CH, false",
        "NON_EU, US, true",
        "NON_EU, GB, true",
        "NON_EU, DE, false",
        "CONSUMER, DE, true",
        "CONSUMER, US, true"
    })
    void blocksAStatusThatTheAddressContradicts(BuyerStatus status, String country, boolean fits) {
        PostalAddress address = "RO".equals(country) ? CLUJ : in(country);

        ReadinessReport report =
                Draft.inOrder().of(aBuyer(status, "DE136695976", address)).check();

        assertThat(report.red())
                .extracting(ReadinessItem::code)
                .isEqualTo(fits ? List.of() : List.of("buyer-status-contradicts-country"));
    }

    @Test
    void asksNoVatNumberOfThoseWhoNeedNone() {
        assertThat(Stream.of(
                        aBuyer(CONSUMER, null, CLUJ),
                        aBuyer(EU_NOT_REGISTERED, null, BERLIN),
                        aBuyer(NON_EU, null, in("US"))))
                .allSatisfy(buyer ->
                        assertThat(Draft.inOrder().of(buyer).check().ready()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({"Sector 3", "SECTOR3", "Sectorul 6", "București sect. 1"})
    void findsTheSectorOfBucharestHoweverItIsWritten(String city) {
        PostalAddress address = new PostalAddress("Str. Lungă 1", null, city, "RO-B", null, "RO");

        assertThat(Draft.inOrder().of(aBuyer(CONSUMER, null, address)).check().ready())
                .isTrue();
    }

    @Test
    void wantsARateForVatInAForeignCurrency() {
        Draft draft = Draft.inOrder().in(EUR);
        Calculated calculated = calculated(EUR, AT_21, aLine("2", "100"));
        NationalVat known =
                NationalVat.of(calculated.totals().vat(), RON, new BigDecimal("5.0893"), TODAY.minusDays(5), "BNR");

        assertThat(draft.check().red()).extracting(ReadinessItem::code).containsExactly("exchange-rate-missing");
        assertThat(draft.check().red().getFirst().fixLink())
                .isEqualTo("/settings/exchange-rates?currency=EUR&on=" + TODAY.minusDays(4));
        assertThat(draft.check(calculated, List.of(new Decided(AT_21, List.of())), known)
                        .ready())
                .isTrue();
        assertThat(known.amount()).isEqualTo(Money.of("213.75", "RON"));
        assertThat(Draft.intraCommunity().check().ready()).as("no VAT to state").isTrue();
    }

    @Test
    void warnsWithoutBlocking() {
        assertThat(ambers(Draft.inOrder().decided(new Decided(AT_21, List.of("one-stop-shop")))))
                .containsExactly("one-stop-shop");
        assertThat(ambers(Draft.inOrder().taxedOn(TODAY.plusDays(1)))).containsExactly("tax-point-ahead");
        assertThat(ambers(Draft.inOrder().of(withoutEmails(aBuyer())))).containsExactly("buyer-email-missing");
        assertThat(ambers(Draft.inOrder().of(withTerms(aBuyer(), 61)))).containsExactly("payment-terms-long");
        assertThat(ambers(Draft.inOrder().of(withTerms(aBuyer(), 60)))).isEmpty();
        assertThat(ambers(Draft.inOrder().by(withoutRegistration())))
                .containsExactly("seller-registration-number-missing");
    }

    @Test
    void linksToWhereItIsPutRight() {
        assertThat(Draft.inOrder()
                        .of(aBuyer(DOMESTIC_TAXABLE, null, CLUJ))
                        .check()
                        .red()
                        .getFirst()
                        .fixLink())
                .isEqualTo("/clients/" + aBuyer().clientId());
        assertThat(Draft.inOrder().by(null).check().red().getFirst().fixLink()).isEqualTo("/settings/seller");
        assertThat(Draft.inOrder().withoutSeries().check().red().getFirst().fixLink())
                .isEqualTo("/settings/series");
    }

    @Test
    void saysAMissingClientOnceAndNotPerLine() {
        VatDecision unknown = new Undecided("client-not-known");

        ReadinessReport report = Draft.inOrder()
                .of(null)
                .check(
                        calculated(RON, LineVat.UNDECIDED, aLine("1", "10"), aLine("2", "20")),
                        List.of(unknown, unknown));

        assertThat(report.red()).extracting(ReadinessItem::code).containsExactly("client-not-known");
        assertThat(report.items()).extracting(ReadinessItem::code).doesNotContain("vat");
    }

    @Test
    void blocksADocumentWithoutLinesOrBelowZero() {
        assertThat(Draft.inOrder().check(calculated(RON, AT_21), List.of()).red())
                .extracting(ReadinessItem::code)
                .containsExactly("lines-missing");
        assertThat(Draft.inOrder()
                        .check(calculated(RON, AT_21, aLine("-1", "10")), List.of(new Decided(AT_21, List.of())))
                        .red())
                .extracting(ReadinessItem::code)
                .containsExactly("total-negative");
        assertThat(Draft.inOrder()
                        .check(
                                calculated(RON, AT_21, aLine("1", "20"), aLine("1", "-10")),
                                List.of(new Decided(AT_21, List.of()), new Decided(AT_21, List.of())))
                        .red())
                .extracting(ReadinessItem::code, ReadinessItem::field)
                .containsExactly(tuple("price-negative", "lines[1].unitPrice"));
    }

    @Test
    void refusesWithEveryRedFieldAtOnce() {
        ReadinessReport report = Draft.inOrder().by(null).withoutSeries().check();

        Refusal refusal = catchThrowableOfType(Refusal.class, report::requireReady);

        assertThat(refusal.code()).isEqualTo("invoice-not-ready");
        assertThat(refusal.fields())
                .extracting(FieldProblem::code)
                .containsExactly("seller-not-set-up", "series-missing");
    }

    private static List<String> ambers(Draft draft) {
        ReadinessReport report = draft.check();
        assertThat(report.ready()).isTrue();
        return report.items().stream()
                .filter(item -> item.level() == Level.AMBER)
                .map(ReadinessItem::code)
                .toList();
    }

    private static Seller at(PostalAddress address) {
        Seller seller = aSeller();
        return changed(seller, seller.fiscalCode(), seller.registrationNumber(), address);
    }

    private static Seller withoutFiscalCode(Seller seller) {
        return changed(seller, null, seller.registrationNumber(), seller.address());
    }

    private static Seller withoutRegistration() {
        Seller seller = aSeller();
        return changed(seller, seller.fiscalCode(), null, seller.address());
    }

    private static Seller changed(
            Seller seller, @Nullable String fiscalCode, @Nullable String registrationNumber, PostalAddress address) {
        return new Seller(
                seller.name(),
                seller.vatStatus(),
                seller.vatNumber(),
                fiscalCode,
                registrationNumber,
                address,
                seller.accounts(),
                null,
                null,
                null,
                null,
                "ro",
                null);
    }

    private static Buyer withoutIban(Buyer buyer) {
        return changed(buyer, null, buyer.invoiceEmails(), buyer.paymentTermsDays());
    }

    private static Buyer withoutEmails(Buyer buyer) {
        return changed(buyer, buyer.iban(), List.of(), buyer.paymentTermsDays());
    }

    private static Buyer withTerms(Buyer buyer, int days) {
        return changed(buyer, buyer.iban(), buyer.invoiceEmails(), days);
    }

    private static Buyer changed(Buyer buyer, @Nullable String iban, List<String> emails, int termsDays) {
        return new Buyer(
                buyer.clientId(),
                buyer.clientRevision(),
                buyer.name(),
                buyer.status(),
                buyer.vatNumber(),
                buyer.fiscalCode(),
                buyer.address(),
                iban,
                buyer.language(),
                emails,
                termsDays,
                true,
                null,
                null);
    }
}
