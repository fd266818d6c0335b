package com.azuvio.crmconnect.invoicing.calculation;

import static com.azuvio.crmconnect.invoicing.calculation.AdvanceCalculationTest.eur;
import static com.azuvio.crmconnect.invoicing.calculation.AdvanceCalculationTest.rate;
import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.ItemKind;
import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.invoicing.document.Totals;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.invoicing.document.VatClass;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** What invoices deduct of advance invoices (rules.md §6). */
class DeductionCalculationTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    @Test
    void theAdvanceIsDeductedPerRate() {
        List<VatBreakdown> order = List.of(rate("21", "1000.00"), rate("11", "200.00"));
        List<VatBreakdown> advance = AdvanceCalculation.split(order, List.of(), eur("429.60"));

        Totals last = invoice(order, List.of(advance));

        assertThat(last.breakdown()).extracting(VatBreakdown::base).containsExactly(eur("700.00"), eur("140.00"));
        assertThat(last.breakdown()).extracting(VatBreakdown::vat).containsExactly(eur("147.00"), eur("15.40"));
        assertThat(last.gross()).isEqualTo(eur("1002.40"));
    }

    @Test
    void twoHalvesLeaveAnInvoiceOfNothing() {
        List<VatBreakdown> order = List.of(rate("19", "100.03"));
        List<VatBreakdown> first = AdvanceCalculation.split(order, List.of(), eur("59.52"));
        List<VatBreakdown> second = AdvanceCalculation.split(order, first, eur("59.52"));

        Totals last = invoice(order, List.of(first, second));

        assertThat(last.net()).isEqualTo(eur("0.00"));
        assertThat(last.vat()).isEqualTo(eur("0.00"));
        assertThat(last.gross()).isEqualTo(eur("0.00"));
    }

    @Test
    void whatWasTakenAtTheOldRateIsDeductedAtTheOldRate() {
        List<VatBreakdown> advance = List.of(rate("19", "1000.00"));

        Totals last = invoice(List.of(rate("21", "2000.00")), List.of(advance));

        assertThat(last.breakdown()).extracting(VatBreakdown::base).containsExactly(eur("2000.00"), eur("-1000.00"));
        assertThat(last.breakdown()).extracting(VatBreakdown::vat).containsExactly(eur("420.00"), eur("-190.00"));
        assertThat(last.gross()).isEqualTo(eur("1230.00"));
    }

    @Test
    void aPartialDeliveryDeductsWhatItCanAndCarriesTheRest() {
        List<VatBreakdown> advance = List.of(rate("21", "300.00"), rate("11", "60.00"));

        List<VatBreakdown> taken = DeductionCalculation.deduct(totals(List.of(rate("11", "40.00"))), List.of(advance))
                .getFirst();

        assertThat(taken).extracting(VatBreakdown::base).containsExactly(eur("40.00"));
        assertThat(AdvanceCalculation.rest(advance, taken))
                .extracting(VatBreakdown::base)
                .containsExactly(eur("300.00"), eur("20.00"));
        assertThat(invoice(List.of(rate("11", "40.00")), List.of(advance)).gross())
                .isEqualTo(eur("0.00"));
    }

    @Test
    void atOtherRatesNoMoreIsDeductedThanTheInvoiceComesTo() {
        Totals last = invoice(List.of(rate("21", "500.00")), List.of(List.of(rate("19", "1000.00"))));

        assertThat(last.gross()).isEqualTo(eur("0.00"));
    }

    /** Any order, any advances, any partial deliveries: nothing below zero, and every cent of an advance is deducted or left. */
    @Property
    void nothingFlipsItsSign(
            @ForAll @IntRange(min = 1, max = 4) int rates,
            @ForAll @IntRange(min = 1, max = 5) int advances,
            @ForAll @LongRange(min = 0) long seed) {
        Random random = new Random(seed);
        List<String> percents = List.of("21", "11", "9", "0");
        List<VatBreakdown> order = new ArrayList<>();
        for (int i = 0; i < rates; i++) {
            order.add(rate(percents.get(i), cents(1 + random.nextInt(100_000))));
        }
        List<List<VatBreakdown>> paid = new ArrayList<>();
        List<VatBreakdown> taken = new ArrayList<>();
        for (int i = 0; i < advances; i++) {
            Money left = AdvanceCalculation.left(order, taken, EUR);
            if (left.isPositive()) {
                Money gross = Money.of(
                                BigDecimal.valueOf(
                                        1
                                                + (long) (random.nextDouble()
                                                        * left.amount()
                                                                .movePointRight(2)
                                                                .longValueExact()),
                                        2),
                                EUR)
                        .min(left);
                List<VatBreakdown> rows = AdvanceCalculation.split(order, taken, gross);
                taken.addAll(rows);
                paid.add(rows);
            }
        }

        Totals last = invoice(order, paid);

        assertThat(last.breakdown())
                .allMatch(row -> !row.base().isNegative() && !row.vat().isNegative());
        assertThat(last.gross()).isEqualTo(AdvanceCalculation.left(order, taken, EUR));
        List<List<VatBreakdown>> deducted = DeductionCalculation.deduct(totals(order), paid);
        for (int i = 0; i < paid.size(); i++) {
            assertThat(AdvanceCalculation.rest(paid.get(i), deducted.get(i)))
                    .allMatch(row -> row.base().isZero() && row.vat().isZero());
        }
    }

    /** An invoice of one line per rate, with what it deducts. */
    private static Totals invoice(List<VatBreakdown> whole, List<List<VatBreakdown>> advances) {
        List<Deduction> deductions = DeductionCalculation.deduct(totals(whole), advances).stream()
                .flatMap(List::stream)
                .map(row -> new Deduction(line(row.base().amount(), BigDecimal.ONE.negate()), row))
                .toList();
        return calculate(whole, deductions);
    }

    private static Totals totals(List<VatBreakdown> whole) {
        return calculate(whole, List.of());
    }

    private static Totals calculate(List<VatBreakdown> whole, List<Deduction> deductions) {
        return DocumentCalculation.calculate(
                        EUR,
                        whole.stream()
                                .map(row -> line(row.base().amount(), BigDecimal.ONE))
                                .toList(),
                        whole.stream()
                                .map(row -> new LineVat(row.category(), row.ratePercent(), null))
                                .toList(),
                        Money.zero(EUR),
                        List.of(),
                        deductions)
                .totals();
    }

    private static DocumentLine line(BigDecimal price, BigDecimal quantity) {
        return new DocumentLine(
                1, null, null, "x", ItemKind.GOODS, VatClass.STANDARD, "C62", quantity, price, BigDecimal.ZERO);
    }

    private static String cents(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
