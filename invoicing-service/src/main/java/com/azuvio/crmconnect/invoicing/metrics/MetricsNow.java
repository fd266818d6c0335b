package com.azuvio.crmconnect.invoicing.metrics;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The metrics as of now.
 *
 * @param lists per metric the list whose length is its count, and whose open amounts sum up to its amount
 * @param overdueInCompanyCurrency the open amounts of S57 together, in the company's currency; absent before the seller is set up
 */
public record MetricsNow(
        Instant measuredAt,
        List<Measurement> measurements,
        Map<Metric, String> lists,
        @Nullable OpenInCompanyCurrency overdueInCompanyCurrency) {}
