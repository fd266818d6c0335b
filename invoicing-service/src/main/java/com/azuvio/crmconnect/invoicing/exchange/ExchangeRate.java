package com.azuvio.crmconnect.invoicing.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;

/**
 * A rate of one day.
 *
 * @param rate what one unit of {@code currency} is worth in {@code companyCurrency}
 * @param source who published it
 */
public record ExchangeRate(
        UUID id,
        Currency currency,
        Currency companyCurrency,
        LocalDate on,
        BigDecimal rate,
        String source,
        Instant recordedAt,
        String recordedBy) {}
