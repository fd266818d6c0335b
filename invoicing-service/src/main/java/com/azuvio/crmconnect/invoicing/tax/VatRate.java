package com.azuvio.crmconnect.invoicing.tax;

import com.azuvio.crmconnect.invoicing.document.VatClass;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A rate of a country from a day on, until a later row of the same class begins.
 *
 * @param ratePercent above 0 and below 100, scale 2
 */
public record VatRate(String country, VatClass vatClass, BigDecimal ratePercent, LocalDate validFrom) {}
