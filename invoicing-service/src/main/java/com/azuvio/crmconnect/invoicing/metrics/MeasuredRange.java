package com.azuvio.crmconnect.invoicing.metrics;

import java.time.LocalDate;

/**
 * The days that a day's measurement looks at.
 *
 * @param today the day of the measurement, in the company's zone
 */
record MeasuredRange(LocalDate today) {

    private static final int DAYS = 30;

    /** Due on this day or before is more than 30 days overdue. */
    LocalDate dueTo() {
        return today.minusDays(DAYS + 1L);
    }

    LocalDate from() {
        return today.minusDays(DAYS - 1L);
    }

    LocalDate to() {
        return today;
    }
}
