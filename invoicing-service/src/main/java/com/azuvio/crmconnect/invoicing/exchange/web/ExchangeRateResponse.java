package com.azuvio.crmconnect.invoicing.exchange.web;

import com.azuvio.crmconnect.invoicing.exchange.ExchangeRate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;

/** @param rate what one unit of {@code currency} is worth in {@code companyCurrency}, a decimal string */
public record ExchangeRateResponse(
        UUID id,
        Currency currency,
        Currency companyCurrency,
        LocalDate on,
        String rate,
        String source,
        Instant recordedAt,
        String recordedBy) {

    static ExchangeRateResponse from(ExchangeRate rate) {
        return new ExchangeRateResponse(
                rate.id(),
                rate.currency(),
                rate.companyCurrency(),
                rate.on(),
                rate.rate().toPlainString(),
                rate.source(),
                rate.recordedAt(),
                rate.recordedBy());
    }
}
