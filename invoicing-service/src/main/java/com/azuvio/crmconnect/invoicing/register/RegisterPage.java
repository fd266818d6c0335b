package com.azuvio.crmconnect.invoicing.register;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a month's register.
 *
 * @param month such as {@code 2026-11}, by issue date
 * @param totals of the whole month
 * @param entries by day and number
 * @param nextCursor hand it back as {@code cursor} for the next page; absent on the last
 */
public record RegisterPage(
        YearMonth month,
        List<RegisterTotal> totals,
        List<RegisterEntry> entries,
        @Nullable String nextCursor) {}
