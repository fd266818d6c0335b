package com.azuvio.crmconnect.invoicing.metrics;

import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * What a metric is.
 *
 * @param documents how many it counts: the length of its list
 * @param open sum of what is open, in one currency
 * @param meanDays with median and 90th percentile, in days; absent where nothing was measured
 * @param ratePercent share of all that was issued
 */
public record Measurement(
        Metric metric,
        long documents,
        @Nullable Money open,
        @Nullable BigDecimal meanDays,
        @Nullable BigDecimal medianDays,
        @Nullable BigDecimal p90Days,
        @Nullable BigDecimal ratePercent) {

    private static final String NO_CURRENCY = "XXX";

    String currency() {
        return open == null ? NO_CURRENCY : open.currency().getCurrencyCode();
    }

    static @Nullable Money money(@Nullable BigDecimal amount, String currency) {
        return amount == null ? null : Money.of(amount, Currency.getInstance(currency));
    }
}
