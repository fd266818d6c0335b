package com.azuvio.crmconnect.starter.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class MoneyTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @CsvSource({"12.345, 12.35", "-12.345, -12.35", "12.344, 12.34", "0.005, 0.01", "-0.005, -0.01", "0.0049999, 0.00"})
    void roundsHalfUpOnTheAbsoluteValue(BigDecimal exact, String rounded) {
        assertThat(Money.rounded(exact, EUR)).isEqualTo(Money.of(rounded, "EUR"));
    }

    @Property
    void mirrorsAnAmountToTheCent(@ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(6) BigDecimal exact) {
        assertThat(Money.rounded(exact.negate(), EUR))
                .isEqualTo(Money.rounded(exact, EUR).negated());
    }

    @Property
    void roundsToTheNearestCent(@ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(6) BigDecimal exact) {
        assertThat(Money.rounded(exact, EUR).amount().subtract(exact).abs())
                .isLessThanOrEqualTo(new BigDecimal("0.005"));
    }

    @Test
    void hasTwoDecimalsOnTheWire() {
        assertThat(JSON.writeValueAsString(Money.of("119", "RON")))
                .isEqualTo("{\"amount\":\"119.00\",\"currency\":\"RON\"}");
        assertThat(JSON.readValue("{\"amount\":\"119\",\"currency\":\"RON\"}", Money.class))
                .isEqualTo(Money.of("119.00", "RON"));
    }

    @ParameterizedTest
    @CsvSource({"1.005, EUR", "1, JPY", "1, KWD", "1000000000000000, EUR", "1, XAU"})
    void cannotExistInvalid(String amount, String currency) {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of(amount, currency));
    }

    @Test
    void doesNotMixCurrencies() {
        Money euros = Money.of("1", "EUR");
        Money lei = Money.of("1", "RON");
        assertThatIllegalArgumentException().isThrownBy(() -> euros.plus(lei));
        assertThatIllegalArgumentException().isThrownBy(() -> euros.minus(lei));
        assertThatIllegalArgumentException().isThrownBy(() -> euros.compareTo(lei));
    }
}
