package com.azuvio.crmconnect.invoicing.metrics;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The metrics as of now.
 *
 * @param lists per metric the list whose length is its count, and whose open amounts sum up to its amount
 */
public record MetricsNow(Instant measuredAt, List<Measurement> measurements, Map<Metric, String> lists) {}
