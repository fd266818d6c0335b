package com.azuvio.crmconnect.invoicing.recurring;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * When periods begin: {@code date(k) = clamp(anchor + k × interval)}. Each date is computed from the anchor, never from the date before it, so that
 * after a short month the 31st comes back, and nothing drifts. Days are those of the company's zone.
 *
 * @param startOn the first period begins on or after it
 * @param anchorDay day of the month on which periods begin, clamped to its last day, so that 31 is the last day of every month; absent: that of the
 *     start. Not for days and weeks
 * @param endOn the last day on which a period may begin
 * @param firstIndex k of the first period; above 0 after a change of the rhythm
 */
@Embeddable
public record Schedule(
        LocalDate startOn,
        int intervalCount,
        @Enumerated(EnumType.STRING) IntervalUnit intervalUnit,
        @Nullable Integer anchorDay,
        @Nullable LocalDate endOn,
        int firstIndex) {

    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_YEAR = 12;

    public Schedule {
        boolean anchored = anchorDay != null && (anchorDay < 1 || anchorDay > 31 || !intervalUnit.isOfMonths());
        if (intervalCount < 1 || intervalCount > intervalUnit.countMax() || anchored || firstIndex < 0) {
            throw new IllegalArgumentException(
                    "A schedule of " + intervalCount + " " + intervalUnit + " at day " + anchorDay);
        }
    }

    /** The day on which period {@code k} begins. */
    LocalDate date(int k) {
        long steps = (long) (k - firstIndex) * intervalCount;
        return switch (intervalUnit) {
            case DAYS -> startOn.plusDays(steps);
            case WEEKS -> startOn.plusWeeks(steps);
            case MONTHS -> inMonth(steps);
            case QUARTERS -> inMonth(steps * MONTHS_OF_QUARTER);
            case YEARS -> inMonth(steps * MONTHS_OF_YEAR);
        };
    }

    private LocalDate inMonth(long months) {
        YearMonth first = YearMonth.from(startOn);
        // An anchor day that has passed in the month of the start is first met in the next month.
        boolean passed = clamped(first).isBefore(startOn);
        return clamped(first.plusMonths(passed ? months + 1 : months));
    }

    private LocalDate clamped(YearMonth month) {
        int day = anchorDay == null ? startOn.getDayOfMonth() : anchorDay;
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    RecurringPeriod period(int k) {
        return new RecurringPeriod(k, date(k), date(k + 1).minusDays(1));
    }

    /** Whether there is a period {@code k}. */
    boolean has(int k) {
        return k >= firstIndex && (endOn == null || !date(k).isAfter(endOn));
    }

    /** The first period that begins on the day or after it; there may be none any more. */
    int firstNotBefore(LocalDate day) {
        int low = firstIndex;
        // A period has a day at least.
        int high = firstIndex + Math.clamp(day.toEpochDay() - startOn.toEpochDay(), 0, Integer.MAX_VALUE / 2);
        while (low < high) {
            int middle = low + (high - low) / 2;
            if (date(middle).isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first period from {@code k} on that is not among the handled ones. */
    static int firstOpen(int k, Set<Integer> handled) {
        int open = k;
        while (handled.contains(open)) {
            open++;
        }
        return open;
    }

    /** The periods that begin from one day to another, both inclusive, and not before period {@code k}. */
    List<RecurringPeriod> between(int k, LocalDate from, LocalDate to) {
        return IntStream.iterate(Math.max(k, firstNotBefore(from)), index -> index + 1)
                .takeWhile(index -> has(index) && !date(index).isAfter(to))
                .mapToObj(this::period)
                .toList();
    }

    /** Whether periods begin on the same days, however long. */
    boolean hasRhythmOf(Schedule other) {
        return startOn.equals(other.startOn)
                && intervalCount == other.intervalCount
                && intervalUnit == other.intervalUnit
                && Objects.equals(anchorDay, other.anchorDay);
    }

    Schedule from(int index) {
        return new Schedule(startOn, intervalCount, intervalUnit, anchorDay, endOn, index);
    }
}
