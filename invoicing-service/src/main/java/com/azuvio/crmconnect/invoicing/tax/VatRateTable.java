package com.azuvio.crmconnect.invoicing.tax;

import com.azuvio.crmconnect.invoicing.document.VatClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All rates that there are, at one moment. */
record VatRateTable(List<VatRate> rates) {

    VatRateTable {
        rates = rates.stream().sorted(Comparator.comparing(VatRate::validFrom)).toList();
    }

    /** Of each class the row that began last, on or before the day. */
    RatesInForce inForce(String country, LocalDate on) {
        Map<VatClass, BigDecimal> percentByClass = new EnumMap<>(VatClass.class);
        rates.stream()
                .filter(rate ->
                        rate.country().equals(country) && !rate.validFrom().isAfter(on))
                .forEach(rate -> percentByClass.put(rate.vatClass(), rate.ratePercent()));
        return new RatesInForce(percentByClass);
    }
}
