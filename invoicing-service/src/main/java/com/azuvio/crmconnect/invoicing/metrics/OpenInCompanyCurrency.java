package com.azuvio.crmconnect.invoicing.metrics;

import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The open amounts of a metric in the company's currency, each currency at its latest recorded rate (S57).
 *
 * @param rates that were used
 * @param withoutRate currencies that have no rate recent enough; their amounts are not in the sum
 */
public record OpenInCompanyCurrency(Money open, List<UsedRate> rates, List<String> withoutRate) {

    /** @param rate what one unit of the currency is worth; {@code on} the day that it is of */
    public record UsedRate(String currency, BigDecimal rate, LocalDate on, String source) {}
}
