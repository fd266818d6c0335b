package com.azuvio.crmconnect.payment.entrylag;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days from the arrival of money to its entry, over the receipts that were entered in a range.
 *
 * @param from first day of entry, inclusive
 * @param to last day of entry, inclusive
 * @param whole of the range
 * @param months each month of the range in which receipts were entered
 */
public record EntryLag(LocalDate from, LocalDate to, Days whole, List<Month> months) {

    /**
     * Figures are absent where nothing was entered.
     *
     * @param sameDay receipts that were entered on the day on which the money arrived
     * @param p90 nine of ten receipts waited no longer
     */
    public record Days(
            long receipts,
            long sameDay,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal median,
            @Nullable BigDecimal p90,
            @Nullable Integer longest) {}

    public record Month(YearMonth month, Days days) {}
}
