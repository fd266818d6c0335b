package com.azuvio.crmconnect.payment.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyStatusTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    0,   0,   0,   100, false, UNALLOCATED
                    40,  0,   0,   60,  false, PARTIALLY_ALLOCATED
                    0,   40,  0,   60,  false, PARTIALLY_ALLOCATED
                    100, 0,   0,   0,   false, FULLY_ALLOCATED
                    0,   100, 0,   0,   false, FULLY_ALLOCATED
                    60,  0,   40,  0,   true,  REVERSING
                    0,   60,  40,  0,   true,  REVERSING
                    0,   0,   100, 0,   true,  REVERSED
                    """)
    void isDerivedFromWhereTheMoneyIs(
            BigDecimal applied,
            BigDecimal requested,
            BigDecimal reversed,
            BigDecimal free,
            boolean bounced,
            MoneyStatus expected) {
        Funds funds = new Funds(
                new BigDecimal("100"),
                applied,
                requested,
                BigDecimal.ZERO,
                reversed,
                BigDecimal.ZERO,
                free,
                Currency.getInstance("EUR"));
        assertThat(MoneyStatus.of(funds, bounced)).isEqualTo(expected);
    }

    @Test
    void isShownByAChip() {
        Set<MoneyStatus> shown = EnumSet.noneOf(MoneyStatus.class);
        for (PaymentChip chip : PaymentChip.values()) {
            shown.addAll(chip.statuses());
        }
        assertThat(shown).containsExactlyInAnyOrder(MoneyStatus.values());
    }
}
