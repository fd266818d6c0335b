package com.azuvio.crmconnect.invoicing.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
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

/** Advances per VAT rate (rules.md §6). */
class AdvanceCalculationTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    @Test
    void thirtyPercentOfTwoRates() {
        List<VatBreakdown> order = List.of(rate("21", "1000.00"), rate("11", "200.00"));
        Money asked = AdvanceCalculation.share(AdvanceCalculation.totals(EUR, order), new BigDecimal("30"));

        List<VatBreakdown> rows = AdvanceCalculation.split(order, List.of(), asked);

        assertThat(asked).isEqualTo(eur("429.60"));
        assertThat(rows).extracting(VatBreakdown::base).containsExactly(eur("300.00"), eur("60.00"));
        assertThat(rows).extracting(VatBreakdown::vat).containsExactly(eur("63.00"), eur("6.60"));
    }

    @Test
    void theLastAdvanceTakesTheRemainderOfEveryRate() {
        List<VatBreakdown> order = List.of(rate("19", "100.03"));
        assertThat(order.getFirst().vat()).isEqualTo(eur("19.01"));

        List<VatBreakdown> first = AdvanceCalculation.split(order, List.of(), eur("59.52"));
        List<VatBreakdown> last = AdvanceCalculation.split(order, first, eur("59.52"));

        assertThat(first.getFirst().base()).isEqualTo(eur("50.02"));
        assertThat(first.getFirst().vat()).isEqualTo(eur("9.50"));
        assertThat(last.getFirst().base()).isEqualTo(eur("50.01"));
        assertThat(last.getFirst().vat()).isEqualTo(eur("9.51"));
    }

    @Test
    void refusesMoreThanIsLeft() {
        List<VatBreakdown> order = List.of(rate("21", "100.00"));
        List<VatBreakdown> half = AdvanceCalculation.split(order, List.of(), eur("60.50"));

        assertThatThrownBy(() -> AdvanceCalculation.split(order, half, eur("60.51")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AdvanceCalculation.split(order, List.of(), eur("0.00")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(AdvanceCalculation.left(order, half, EUR)).isEqualTo(eur("60.50"));
    }

    @Test
    void whatIsOfOtherContentDoesNotFit() {
        List<VatBreakdown> order = List.of(rate("21", "100.00"));

        assertThat(AdvanceCalculation.fits(order, List.of(rate("21", "60.00")))).isTrue();
        assertThat(AdvanceCalculation.fits(order, List.of(rate("21", "60.00"), rate("21", "60.00"))))
                .isFalse();
        assertThat(AdvanceCalculation.fits(order, List.of(rate("11", "60.00")))).isFalse();
    }

    /** Whatever the rates and however many advances: to the cent, per rate, and nothing below zero. */
    @Property
    void allAdvancesTogetherAreWhatWasBilled(
            @ForAll @IntRange(min = 1, max = 4) int rates,
            @ForAll @IntRange(min = 1, max = 12) int advances,
            @ForAll @LongRange(min = 0) long seed) {
        Random random = new Random(seed);
        List<String> percents = List.of("21", "11", "9", "0");
        List<VatBreakdown> order = new ArrayList<>();
        for (int i = 0; i < rates; i++) {
            order.add(rate(
                    percents.get(i), cents(1 + random.nextInt(200_000)).amount().toPlainString()));
        }
        List<VatBreakdown> taken = new ArrayList<>();
        for (int i = 1; i <= advances; i++) {
            Money left = AdvanceCalculation.left(order, taken, EUR);
            if (left.isZero()) {
                break;
            }
            Money gross = i == advances
                    ? left
                    : cents(1
                                    + (long) (random.nextDouble()
                                            * left.amount().movePointRight(2).longValueExact()))
                            .min(left);
            List<VatBreakdown> rows = AdvanceCalculation.split(order, taken, gross);
            assertThat(AdvanceCalculation.totals(EUR, rows).gross()).isEqualTo(gross);
            assertThat(rows)
                    .allMatch(row -> !row.base().isNegative() && !row.vat().isNegative());
            taken.addAll(rows);
        }
        assertThat(AdvanceCalculation.left(order, taken, EUR)).isEqualTo(eur("0.00"));
        for (VatBreakdown whole : order) {
            assertThat(sum(taken, whole, true)).isEqualTo(whole.base());
            assertThat(sum(taken, whole, false)).isEqualTo(whole.vat());
        }
    }

    private static Money sum(List<VatBreakdown> rows, VatBreakdown rate, boolean base) {
        return rows.stream()
                .filter(row -> AdvanceCalculation.isSameRate(row, rate))
                .map(row -> base ? row.base() : row.vat())
                .reduce(Money.zero(EUR), Money::plus);
    }

    static VatBreakdown rate(String percent, String base) {
        BigDecimal rate = new BigDecimal(percent);
        LineVat vat = rate.signum() == 0 ? LineVat.zeroRated() : LineVat.taxed(rate);
        return new VatBreakdown(
                vat.category(), vat.ratePercent(), eur(base), eur(base).times(rate.movePointLeft(2)), null);
    }

    static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    private static Money cents(long cents) {
        return Money.of(BigDecimal.valueOf(cents, 2), EUR);
    }
}
