package com.azuvio.crmconnect.invoicing.calculation;

import static com.azuvio.crmconnect.invoicing.document.DocumentFixtures.RON;
import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.invoicing.calculation.Creditable.Left;
import com.azuvio.crmconnect.invoicing.document.DocumentFixtures;
import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.ExemptionReason;
import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.invoicing.document.VatCategory;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any original, credited in any way by any number of notes: never beyond a cap, and to 0.00 in the end. */
class CreditArithmeticTest {

    private static final List<LineVat> VATS = List.of(
            LineVat.taxed(new BigDecimal("21")),
            LineVat.taxed(new BigDecimal("22")),
            LineVat.taxed(new BigDecimal("11")),
            LineVat.taxed(new BigDecimal("5.5")),
            LineVat.untaxed(VatCategory.AE, new ExemptionReason("VATEX-EU-AE", "reverse charge", "taxare inversă")));

    /** @param way 0 quantity, 1 amount of a position, 2 net, 3 gross; {@code part} of what is left */
    record Step(int way, int position, BigDecimal part) {}

    @Property
    void theNotesOfAFullyCreditedOriginalSumToItPerRate(
            @ForAll("originals") CreditOriginal original, @ForAll("steps") List<Step> steps) {
        Notes notes = creditedBy(original, steps);

        if (notes.left().positions().stream().anyMatch(Left::isLeft)) {
            notes.credit(CreditCalculation.full(notes.left()));
        }

        Money zero = Money.zero(RON);
        assertThat(notes.left().total()).isEqualTo(zero);
        assertThat(notes.left().rates()).allSatisfy(rate -> {
            assertThat(rate.base()).isEqualTo(zero);
            assertThat(rate.vat()).isEqualTo(zero);
        });
        assertThat(notes.left().positions())
                .allSatisfy(left -> assertThat(left.net()).isEqualTo(zero));
    }

    /** rules.md §11: a debit note that takes a credit note back restores the room to the cent. */
    @Property
    void notesThatWereTakenBackLeaveNoTrace(
            @ForAll("originals") CreditOriginal original,
            @ForAll("steps") List<Step> steps,
            @ForAll("steps") List<Step> more) {
        Notes notes = creditedBy(original, steps);
        List<Credit> all = notes.issued();
        for (int i = 0; i < all.size(); i += 2) {
            Creditable before = notes.left();
            notes.takeBack(all.get(i));
            assertThat(notes.left().total())
                    .isEqualTo(before.total().plus(all.get(i).totals().gross()));
        }
        more.forEach(step -> credit(notes.left(), step).ifPresent(notes::credit));
        if (notes.left().total().isPositive()) {
            notes.credit(CreditCalculation.full(notes.left()));
        }

        assertThat(notes.left().rates()).allSatisfy(rate -> {
            assertThat(rate.base()).isEqualTo(Money.zero(RON));
            assertThat(rate.vat()).isEqualTo(Money.zero(RON));
        });
        assertThat(notes.issued().stream().map(note -> note.totals().gross()).reduce(Money.zero(RON), Money::plus))
                .isEqualTo(original.totals().gross());
    }

    @Property
    void noNoteGoesBeyondACapAndEachAddsUp(
            @ForAll("originals") CreditOriginal original, @ForAll("steps") List<Step> steps) {
        Notes notes = creditedBy(original, steps);

        assertThat(notes.left().positions()).allSatisfy(left -> {
            assertThat(left.net()).isGreaterThanOrEqualTo(Money.zero(RON));
            assertThat(left.quantity()).isGreaterThanOrEqualTo(BigDecimal.ZERO);
        });
        assertThat(notes.left().rates()).allSatisfy(rate -> {
            assertThat(rate.base()).isGreaterThanOrEqualTo(Money.zero(RON));
            assertThat(rate.vat()).isGreaterThanOrEqualTo(Money.zero(RON));
        });
        assertThat(notes.issued()).allSatisfy(note -> {
            Money shares = note.shares().stream().map(CreditShare::net).reduce(Money.zero(RON), Money::plus);
            Money lines = note.entries().stream().map(Credit.Entry::net).reduce(Money.zero(RON), Money::plus);
            assertThat(shares).isEqualTo(note.totals().net()).isEqualTo(lines);
        });
    }

    @Property
    void theVatOfANoteIsItsRateWithinRounding(
            @ForAll("originals") CreditOriginal original, @ForAll("steps") List<Step> steps) {
        for (Credit note : creditedBy(original, steps).issued()) {
            for (VatBreakdown row : note.totals().breakdown()) {
                BigDecimal exact =
                        row.base().amount().multiply(row.ratePercent()).movePointLeft(2);
                assertThat(row.vat().amount().subtract(exact).abs())
                        .as("BR-CO-17 with its slack: %s", row)
                        .isLessThanOrEqualTo(new BigDecimal("0.02"));
            }
        }
    }

    private static Notes creditedBy(CreditOriginal original, List<Step> steps) {
        Notes notes = new Notes(original);
        for (Step step : steps) {
            credit(notes.left(), step).ifPresent(notes::credit);
        }
        return notes;
    }

    private static Optional<Credit> credit(Creditable left, Step step) {
        return switch (step.way()) {
            case 0, 1 -> share(left, step).map(share -> CreditCalculation.ofShares(left, List.of(share)));
            case 2 -> part(left.net(), step.part()).map(net -> CreditCalculation.ofNet(left, net));
            default -> part(left.total(), step.part()).map(gross -> CreditCalculation.ofGross(left, gross));
        };
    }

    private static Optional<CreditShare> share(Creditable left, Step step) {
        Left position = left.positions().get(step.position() % left.positions().size());
        int number = position.of().position();
        if (step.way() == 1) {
            return part(position.net(), step.part()).map(net -> new CreditShare(number, BigDecimal.ZERO, net));
        }
        BigDecimal quantity = position.quantity().multiply(step.part()).setScale(4, RoundingMode.DOWN);
        return quantity.signum() == 0
                ? Optional.empty()
                : Optional.of(CreditCalculation.worth(position, quantity))
                        .filter(Money::isPositive)
                        .map(net -> new CreditShare(number, quantity, net));
    }

    private static Optional<Money> part(Money whole, BigDecimal part) {
        return Optional.of(Money.of(whole.amount().multiply(part).setScale(2, RoundingMode.DOWN), RON))
                .filter(Money::isPositive);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<BigDecimal> parts =
                Arbitraries.of("0.01", "0.1", "0.3333", "0.5", "0.9", "1").map(BigDecimal::new);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 7),
                        parts)
                .as(Step::new)
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<CreditOriginal> originals() {
        Arbitrary<DocumentLine> line = Combinators.combine(
                        decimals("0.001", "200", 3), decimals("0.0001", "500", 4), Arbitraries.of("0", "0", "12.5"))
                .as((quantity, price, percent) ->
                        DocumentFixtures.aLine(1, "Articol", quantity.toPlainString(), price.toPlainString(), percent));
        return line.list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .flatMap(lines -> Combinators.combine(
                                Arbitraries.of(VATS).list().ofSize(lines.size()),
                                Arbitraries.of("0", "0.1", "0.5").map(BigDecimal::new),
                                decimals("0", "50", 2))
                        .as((vat, discount, freight) -> original(lines, vat, discount, freight)));
    }

    private static CreditOriginal original(
            List<DocumentLine> lines, List<LineVat> vat, BigDecimal discount, BigDecimal freight) {
        Money none = Money.zero(RON);
        Money room = DocumentFixtures.calculated(RON, lines, vat, none, none, null)
                .totals()
                .linesNet();
        Money allowance = part(room, discount).orElse(none);
        return CreditOriginal.of(
                RON, DocumentFixtures.calculated(RON, lines, vat, allowance, Money.of(freight, RON), VATS.getFirst()));
    }

    private static Arbitrary<BigDecimal> decimals(String from, String to, int scale) {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal(from), new BigDecimal(to))
                .ofScale(scale);
    }
}
