package com.azuvio.crmconnect.invoicing.exchange.web;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/**
 * @param rate what one unit of the currency is worth in the company's currency, a decimal string such as {@code "5.0893"}
 * @param source who published it, such as {@code BNR}
 */
public record ExchangeRateRequest(
        @NotNull Currency currency,
        @NotNull LocalDate on,

        @NotNull @Positive @Digits(integer = 9, fraction = 6)
        BigDecimal rate,

        @NotBlank @Size(max = 100) String source) {}
