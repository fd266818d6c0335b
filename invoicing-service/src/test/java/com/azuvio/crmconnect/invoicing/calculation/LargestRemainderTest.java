package com.azuvio.crmconnect.invoicing.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {

    private static final Currency RON = Currency.getInstance("RON");

    @Test
    void givesTheLeftCentToTheLargestRemainder() {
        assertThat(LargestRemainder.split(ron("10.00"), rons("1", "1", "1"))).isEqualTo(rons("3.34", "3.33", "3.33"));
        assertThat(LargestRemainder.split(ron("0.05"), rons("7", "2", "1"))).isEqualTo(rons("0.04", "0.01", "0.00"));
        assertThat(LargestRemainder.split(ron("100.00"), rons("0", "1"))).isEqualTo(rons("0.00", "100.00"));
    }

    @Test
    void splitsNothingByNothing() {
        assertThat(LargestRemainder.split(ron("0.00"), rons("0", "0"))).isEqualTo(rons("0.00", "0.00"));
        assertThatIllegalArgumentException().isThrownBy(() -> LargestRemainder.split(ron("0.01"), rons("0", "0")));
    }

    @Test
    void refusesNegativeAmounts() {
        assertThatIllegalArgumentException().isThrownBy(() -> LargestRemainder.split(ron("-1.00"), rons("1")));
        assertThatIllegalArgumentException().isThrownBy(() -> LargestRemainder.split(ron("1.00"), rons("2", "-1")));
    }

    @Property
    void partsSumToTheWholeAndStayWithinACentOfTheirShare(
            @ForAll @LongRange(min = 0, max = 100_000_000) long cents,
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 1, max = 1_000_000) Long> weights) {
        Money total = Money.of(BigDecimal.valueOf(cents, 2), RON);
        List<Money> bases = weights.stream()
                .map(weight -> Money.of(BigDecimal.valueOf(weight, 2), RON))
                .toList();

        List<Money> parts = LargestRemainder.split(total, bases);

        assertThat(parts.stream().reduce(Money.zero(RON), Money::plus)).isEqualTo(total);
        long sum = weights.stream().mapToLong(Long::longValue).sum();
        for (int i = 0; i < parts.size(); i++) {
            double exact = (double) cents * weights.get(i) / sum;
            assertThat(parts.get(i).amount().movePointRight(2).doubleValue()).isBetween(exact - 1, exact + 1);
        }
    }

    private static Money ron(String amount) {
        return Money.of(amount, "RON");
    }

    private static List<Money> rons(String... amounts) {
        return Arrays.stream(amounts).map(LargestRemainderTest::ron).toList();
    }
}
