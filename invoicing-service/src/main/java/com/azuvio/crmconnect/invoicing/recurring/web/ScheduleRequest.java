package com.azuvio.crmconnect.invoicing.recurring.web;

import com.azuvio.crmconnect.invoicing.recurring.IntervalUnit;
import com.azuvio.crmconnect.invoicing.recurring.Schedule;
import com.azuvio.crmconnect.starter.web.Refusal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When documents are made.
 *
 * @param startOn the first period begins on or after it
 * @param intervalCount at most 366 days, 104 weeks, 60 months, 20 quarters or 10 years
 * @param anchorDay day of the month on which periods begin, in shorter months the last day; 31 is the last day of every month; absent: that of the start
 * @param endOn the last day on which a period may begin
 */
record ScheduleRequest(
        @NotNull LocalDate startOn,
        @NotNull @Min(1) @Max(366) Integer intervalCount,
        @NotNull IntervalUnit intervalUnit,
        @Nullable @Min(1) @Max(31) Integer anchorDay,
        @Nullable LocalDate endOn) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    /** @throws Refusal 422 {@code schedule-invalid} with the fields */
    Schedule toSchedule() {
        Refusal refusal = Refusal.unprocessable("schedule-invalid", "No schedule can be made of this");
        if (intervalCount > intervalUnit.countMax()) {
            refusal.field(
                    "schedule.intervalCount", "too-large", "at most " + intervalUnit.countMax() + " " + intervalUnit);
        }
        if (anchorDay != null && !intervalUnit.isOfMonths()) {
            refusal.field("schedule.anchorDay", "not-of-months", "only months, quarters and years have one");
        }
        if (startOn.getYear() < FIRST_YEAR || startOn.getYear() > LAST_YEAR) {
            refusal.field("schedule.startOn", "out-of-range", "from " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        if (endOn != null && (endOn.isBefore(startOn) || endOn.getYear() > LAST_YEAR)) {
            refusal.field("schedule.endOn", "out-of-range", "from the start to " + LAST_YEAR);
        }
        if (!refusal.fields().isEmpty()) {
            throw refusal;
        }
        return new Schedule(startOn, intervalCount, intervalUnit, anchorDay, endOn, 0);
    }
}
