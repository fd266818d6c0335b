package com.azuvio.crmconnect.order.metrics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the warehouse (S23).
 *
 * @param measuredAt when
 * @param lateAfterDays after so many days an order is late
 * @param awaiting orders that wait, listed under {@code awaitingList}
 * @param late those of them that wait for longer, listed under {@code lateList}
 * @param oldestSince since when the oldest of them waits; absent where none does
 * @param oldestDays for how many days of the company's zone
 */
public record WarehouseNow(
        Instant measuredAt,
        int lateAfterDays,
        long awaiting,
        String awaitingList,
        long late,
        String lateList,
        @Nullable Instant oldestSince,
        long oldestDays) {}
