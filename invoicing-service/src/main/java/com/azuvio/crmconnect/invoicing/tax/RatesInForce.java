package com.azuvio.crmconnect.invoicing.tax;

import com.azuvio.crmconnect.invoicing.document.VatClass;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** The rates of one country on one day. */
record RatesInForce(Map<VatClass, BigDecimal> percentByClass) {

    RatesInForce {
        percentByClass = Map.copyOf(percentByClass);
    }

    Optional<BigDecimal> of(VatClass vatClass) {
        return Optional.ofNullable(percentByClass.get(vatClass));
    }
}
