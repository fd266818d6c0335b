package com.azuvio.crmconnect.invoicing.recurring;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of "expected against generated", by day.
 *
 * @param counts periods per state over the whole range, and of those LATE and AMOUNT_CHANGED
 * @param checks who compared which month of the range, the latest of each
 */
public record RecurringReport(
        List<ReportedPeriod> items, @Nullable String nextCursor, Map<String, Long> counts, List<MonthCheck> checks) {}
