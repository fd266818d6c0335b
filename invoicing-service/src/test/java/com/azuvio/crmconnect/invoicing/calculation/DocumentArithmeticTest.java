package com.azuvio.crmconnect.invoicing.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.invoicing.document.DocumentAllowance;
import com.azuvio.crmconnect.invoicing.document.DocumentCharge;
import com.azuvio.crmconnect.invoicing.document.DocumentFixtures;
import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.ExemptionReason;
import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.invoicing.document.PricedLine;
import com.azuvio.crmconnect.invoicing.document.Totals;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.invoicing.document.VatCategory;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The rules BR-CO-10 to BR-CO-17, BR-DEC and BR-S-08 of EN 16931 on any document that can be drafted (rules.md §1). */
class DocumentArithmeticTest {

    private static final List<LineVat> VATS = List.of(
            LineVat.taxed(new BigDecimal("21")),
            LineVat.taxed(new BigDecimal("19")),
            LineVat.taxed(new BigDecimal("11")),
            LineVat.taxed(new BigDecimal("5.5")),
            LineVat.zeroRated(),
            LineVat.untaxed(VatCategory.AE, new ExemptionReason("VATEX-EU-AE", "reverse charge", "taxare inversă")),
            LineVat.untaxed(VatCategory.K, new ExemptionReason("VATEX-EU-IC", "intra-Community", "intracomunitar")));

    /** What a document is calculated from; the discount is a share of its lines. */
    record Draft(List<DocumentLine> lines, List<LineVat> vat, Money discount, Money freight, LineVat freightVat) {

        Calculated calculate() {
            return DocumentFixtures.calculated(DocumentFixtures.RON, lines, vat, discount, freight, freightVat);
        }
    }

    @Property
    void sumsAreTheSumsOfTheirParts(@ForAll("drafts") Draft draft) {
        Calculated document = draft.calculate();
        Totals totals = document.totals();

        assertThat(totals.linesNet())
                .as("BR-CO-10")
                .isEqualTo(sum(document.lines().stream().map(PricedLine::net)));
        assertThat(totals.allowances())
                .as("BR-CO-11")
                .isEqualTo(sum(document.allowances().stream().map(DocumentAllowance::amount)))
                .isEqualTo(draft.discount());
        assertThat(totals.charges())
                .as("BR-CO-12")
                .isEqualTo(sum(document.charges().stream().map(DocumentCharge::amount)))
                .isEqualTo(draft.freight());
        assertThat(totals.net())
                .as("BR-CO-13")
                .isEqualTo(totals.linesNet().minus(totals.allowances()).plus(totals.charges()))
                .isEqualTo(sum(totals.breakdown().stream().map(VatBreakdown::base)));
        assertThat(totals.vat())
                .as("BR-CO-14")
                .isEqualTo(sum(totals.breakdown().stream().map(VatBreakdown::vat)));
        assertThat(totals.gross()).as("BR-CO-15 and -16").isEqualTo(totals.net().plus(totals.vat()));
    }

    @Property
    void vatIsTheRateOfTheBaseToTheCent(@ForAll("drafts") Draft draft) {
        for (VatBreakdown row : draft.calculate().totals().breakdown()) {
            BigDecimal exact = row.base().amount().multiply(row.ratePercent()).movePointLeft(2);
            assertThat(row.vat().amount().subtract(exact).abs())
                    .as("BR-CO-17: %s", row)
                    .isLessThanOrEqualTo(new BigDecimal("0.005"));
            assertThat(row.vat().amount()).isEqualTo(exact.setScale(2, RoundingMode.HALF_UP));
        }
    }

    @Property
    void eachBaseHoldsItsLinesAllowancesAndCharges(@ForAll("drafts") Draft draft) {
        Calculated document = draft.calculate();

        assertThat(document.totals().breakdown())
                .as("BR-CO-18, one row per category and rate")
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(row -> assertThat(row.base()).as("BR-S-08: %s", row).isEqualTo(baseOf(row, document)));
    }

    @Property
    void aLineIsItsPriceLessItsDiscountWithinRounding(@ForAll("drafts") Draft draft) {
        for (PricedLine priced : draft.calculate().lines()) {
            BigDecimal gross = priced.line().quantity().multiply(priced.line().unitPrice());
            Money amount = priced.line().discountAmount();
            BigDecimal discount = amount == null
                    ? gross.multiply(priced.line().discountPercent()).movePointLeft(2)
                    : amount.amount();
            assertThat(priced.net().amount().subtract(gross.subtract(discount)).abs())
                    .as("rounded once")
                    .isLessThanOrEqualTo(new BigDecimal("0.005"));
            assertThat(priced.discount().amount().subtract(discount).abs())
                    .as("Peppol R040, slack 0.02")
                    .isLessThanOrEqualTo(new BigDecimal("0.01"));
            assertThat(gross.subtract(priced.discount().amount())
                            .subtract(priced.net().amount())
                            .abs())
                    .as("Peppol R120, slack 0.02")
                    .isLessThanOrEqualTo(new BigDecimal("0.02"));
        }
    }

    @Property
    void aDiscountByAmountIsTakenOffToTheCentAndNeverMoreThanTheLine(@ForAll("drafts") Draft draft) {
        for (PricedLine priced : draft.calculate().lines()) {
            Money amount = priced.line().discountAmount();
            if (amount != null) {
                assertThat(priced.discount()).as("BT-136").isEqualTo(amount);
                assertThat(priced.net().plus(amount))
                        .isEqualTo(DocumentCalculation.lineGross(DocumentFixtures.RON, priced.line()));
            }
            assertThat(priced.net().isNegative()).isFalse();
        }
    }

    @Property
    void aDiscountByPercentageOfTheDocumentIsThatOfItsLines(@ForAll("drafts") Draft draft) {
        Money whole = DocumentCalculation.discountOf(DocumentFixtures.RON, draft.lines(), new BigDecimal("100"));
        Money half = DocumentCalculation.discountOf(DocumentFixtures.RON, draft.lines(), new BigDecimal("50"));

        assertThat(whole).isEqualTo(draft.calculate().totals().linesNet());
        assertThat(half.plus(half).minus(whole).amount().abs()).isLessThanOrEqualTo(new BigDecimal("0.01"));
    }

    @Property
    void aDocumentWithNegatedQuantitiesIsItsMirror(@ForAll("drafts") Draft draft) {
        Money none = Money.zero(DocumentFixtures.RON);
        List<DocumentLine> negated = draft.lines().stream()
                .map(line -> withQuantity(line, line.quantity().negate()))
                .toList();

        List<DocumentLine> same = draft.lines().stream()
                .map(line -> withQuantity(line, line.quantity()))
                .toList();

        Totals plus = new Draft(same, draft.vat(), none, none, draft.freightVat())
                .calculate()
                .totals();
        Totals minus = new Draft(negated, draft.vat(), none, none, draft.freightVat())
                .calculate()
                .totals();

        assertThat(minus.net()).isEqualTo(plus.net().negated());
        assertThat(minus.vat()).isEqualTo(plus.vat().negated());
        assertThat(minus.gross()).isEqualTo(plus.gross().negated());
    }

    @Property
    void theOrderOfLinesChangesNoTotal(@ForAll("drafts") Draft draft) {
        Draft reversed = new Draft(
                draft.lines().reversed(),
                draft.vat().reversed(),
                draft.discount(),
                draft.freight(),
                draft.freightVat());

        assertThat(reversed.calculate().totals()).isEqualTo(draft.calculate().totals());
    }

    @Provide
    Arbitrary<Draft> drafts() {
        Arbitrary<BigDecimal> quantities = decimals("0.001", "9999.999", 3);
        Arbitrary<BigDecimal> prices = decimals("0.0001", "99999.9999", 4);
        Arbitrary<BigDecimal> percents = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(BigDecimal.ZERO)), Tuple.of(2, decimals("0.01", "100", 2)));
        Arbitrary<DocumentLine> line = Combinators.combine(quantities, prices, percents, Arbitraries.of(true, false))
                .as((quantity, price, percent, byAmount) -> {
                    DocumentLine byPercent = DocumentFixtures.aLine(
                            1, "Articol", quantity.toPlainString(), price.toPlainString(), percent.toPlainString());
                    return byAmount ? discountedByAmount(byPercent) : byPercent;
                });
        Arbitrary<Money> freight = decimals("0", "500", 2).map(amount -> Money.of(amount, DocumentFixtures.RON));
        return line.list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .flatMap(lines -> Combinators.combine(
                                Arbitraries.of(VATS).list().ofSize(lines.size()),
                                decimals("0", "100", 2),
                                freight,
                                Arbitraries.of(VATS))
                        .as((vat, share, cost, freightVat) ->
                                new Draft(lines, vat, discount(lines, vat, share), cost, freightVat)));
    }

    /** The same share of the line, as an amount. */
    private static DocumentLine discountedByAmount(DocumentLine line) {
        Money gross = DocumentCalculation.lineGross(DocumentFixtures.RON, line);
        BigDecimal amount = gross.amount().multiply(line.discountPercent()).movePointLeft(2);
        return new DocumentLine(
                line.position(),
                line.orderLineId(),
                line.itemCode(),
                line.description(),
                line.kind(),
                line.vatClass(),
                line.unitCode(),
                line.quantity(),
                line.unitPrice(),
                BigDecimal.ZERO,
                Money.of(amount.setScale(2, RoundingMode.DOWN), DocumentFixtures.RON));
    }

    private static Arbitrary<BigDecimal> decimals(String from, String to, int scale) {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal(from), new BigDecimal(to))
                .ofScale(scale);
    }

    private static Money discount(List<DocumentLine> lines, List<LineVat> vat, BigDecimal percent) {
        Money none = Money.zero(DocumentFixtures.RON);
        Money room = DocumentFixtures.calculated(DocumentFixtures.RON, lines, vat, none, none, null)
                .totals()
                .linesNet();
        BigDecimal amount = room.amount().multiply(percent).movePointLeft(2);
        return Money.of(amount.setScale(2, RoundingMode.DOWN), DocumentFixtures.RON);
    }

    private static Money baseOf(VatBreakdown row, Calculated document) {
        return sum(Stream.of(
                        document.lines().stream()
                                .filter(line -> isOf(row, line.vat()))
                                .map(PricedLine::net),
                        document.allowances().stream()
                                .filter(allowance -> isOf(row, allowance.vat()))
                                .map(allowance -> allowance.amount().negated()),
                        document.charges().stream()
                                .filter(charge -> isOf(row, charge.vat()))
                                .map(DocumentCharge::amount))
                .flatMap(amounts -> amounts));
    }

    private static boolean isOf(VatBreakdown row, LineVat vat) {
        return row.category() == vat.category() && row.ratePercent().compareTo(vat.ratePercent()) == 0;
    }

    private static DocumentLine withQuantity(DocumentLine line, BigDecimal quantity) {
        return DocumentFixtures.aLine(
                line.position(),
                line.description(),
                quantity.toPlainString(),
                line.unitPrice().toPlainString(),
                line.discountPercent().toPlainString());
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.zero(DocumentFixtures.RON), Money::plus);
    }
}
