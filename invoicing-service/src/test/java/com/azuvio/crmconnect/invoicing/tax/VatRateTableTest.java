package com.azuvio.crmconnect.invoicing.tax;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.invoicing.document.VatClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VatRateTableTest {

    private final VatRateTable table = new VatRateTable(List.of(
            rate("RO", VatClass.STANDARD, "21.00", "2025-08-01"),
            rate("RO", VatClass.STANDARD, "19.00", "2017-01-01"),
            rate("RO", VatClass.REDUCED, "9.00", "2017-01-01"),
            rate("RO", VatClass.REDUCED, "11.00", "2025-08-01"),
            rate("DE", VatClass.STANDARD, "19.00", "2007-01-01")));

    /** A July delivery that is invoiced in August stays at 19 (rules.md §2). */
    @ParameterizedTest
    @CsvSource({
        "2017-01-01, 19.00, 9.00",
        "2025-07-31, 19.00, 9.00",
        "2025-08-01, 21.00, 11.00",
        "2026-11-24, 21.00, 11.00"
    })
    void appliesTheRateOfTheTaxPoint(LocalDate taxPoint, BigDecimal standard, BigDecimal reduced) {
        RatesInForce rates = table.inForce("RO", taxPoint);

        assertThat(rates.of(VatClass.STANDARD)).contains(standard);
        assertThat(rates.of(VatClass.REDUCED)).contains(reduced);
    }

    @Test
    void hasNoRateBeforeTheFirstOrOfAnotherCountry() {
        assertThat(table.inForce("RO", LocalDate.of(2016, 12, 31)).of(VatClass.STANDARD))
                .isEmpty();
        assertThat(table.inForce("FR", LocalDate.of(2026, 1, 1)).of(VatClass.STANDARD))
                .isEmpty();
        assertThat(table.inForce("DE", LocalDate.of(2026, 1, 1)).of(VatClass.REDUCED))
                .isEmpty();
    }

    private static VatRate rate(String country, VatClass vatClass, String percent, String from) {
        return new VatRate(country, vatClass, new BigDecimal(percent), LocalDate.parse(from));
    }
}
