package com.azuvio.crmconnect.invoicing.tax;

import com.azuvio.crmconnect.invoicing.document.VatClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Romania's rates of today, for tests without a database. */
public final class TestRates {

    private static final LocalDate SINCE = LocalDate.of(2025, 8, 1);

    private TestRates() {}

    public static VatDetermination.Batch romanian() {
        return new VatDetermination.Batch(new VatRateTable(List.of(
                new VatRate("RO", VatClass.STANDARD, new BigDecimal("21.00"), SINCE),
                new VatRate("RO", VatClass.REDUCED, new BigDecimal("11.00"), SINCE))));
    }
}
