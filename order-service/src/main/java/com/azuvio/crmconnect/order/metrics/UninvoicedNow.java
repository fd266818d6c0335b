package com.azuvio.crmconnect.order.metrics;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The metric as of now.
 *
 * @param orders orders with something confirmed and no issued invoice for it: the length of {@code list}
 * @param partlyInvoiced how many of them have an issued invoice for another confirmation
 * @param lists per part where its orders, or their drafts, are
 */
public record UninvoicedNow(
        Instant measuredAt,
        long orders,
        long partlyInvoiced,
        String list,
        List<Uninvoiced> parts,
        Map<UninvoicedPart, String> lists) {}
