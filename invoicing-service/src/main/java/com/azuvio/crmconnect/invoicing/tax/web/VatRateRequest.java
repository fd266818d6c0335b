package com.azuvio.crmconnect.invoicing.tax.web;

import com.azuvio.crmconnect.invoicing.document.VatClass;
import com.azuvio.crmconnect.invoicing.tax.VatRate;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * @param country ISO 3166-1 alpha-2
 * @param vatClass STANDARD, REDUCED or SECOND_REDUCED
 * @param ratePercent a decimal string such as {@code "21.00"}
 */
public record VatRateRequest(
        @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
        @NotNull VatClass vatClass,

        @NotNull @Positive @DecimalMax("99.99") @Digits(integer = 2, fraction = 2)
        BigDecimal ratePercent,

        @NotNull LocalDate validFrom) {

    VatRate toRate() {
        return new VatRate(country, vatClass, ratePercent.setScale(2, RoundingMode.UNNECESSARY), validFrom);
    }
}
