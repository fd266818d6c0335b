package com.azuvio.crmconnect.invoicing.recurring;

import static com.azuvio.crmconnect.invoicing.recurring.RecurringFixtures.every;
import static com.azuvio.crmconnect.invoicing.recurring.RecurringFixtures.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** date(k) = clamp(anchor + k × interval), whoever asks and whenever. */
class ScheduleTest {

    private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");

    @ParameterizedTest
    @CsvSource({
        "the 31st comes back after each short month,      1,MONTHS,2026-01-31,2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31",
        "February of a leap year has a day more,          1,MONTHS,2028-01-31,2028-01-31 2028-02-29 2028-03-31",
        "the 30th is not the last day of the month,       1,MONTHS,2026-01-30,2026-01-30 2026-02-28 2026-03-30",
        "a leap day is met again every fourth year,       1,YEARS,2024-02-29,2024-02-29 2025-02-28 2026-02-28 2027-02-28 2028-02-29",
        "quarters of the 30th of November pass February,  1,QUARTERS,2026-11-30,2026-11-30 2027-02-28 2027-05-30 2027-08-30 2027-11-30",
        "every second month of the 31st,                  2,MONTHS,2026-12-31,2026-12-31 2027-02-28 2027-04-30 2027-06-30 2027-08-31",
        "every fortnight,                                 2,WEEKS,2026-12-21,2026-12-21 2027-01-04 2027-01-18",
        "every ten days over the night of summer time,    10,DAYS,2026-03-19,2026-03-19 2026-03-29 2026-04-08"
    })
    void beginsPeriodsOn(String why, int count, IntervalUnit unit, LocalDate start, String expected) {
        List<LocalDate> dates =
                Arrays.stream(expected.split(" ")).map(LocalDate::parse).toList();
        Schedule schedule = every(count, unit, start);

        assertThat(IntStream.range(0, dates.size()).mapToObj(schedule::date))
                .as(why)
                .containsExactlyElementsOf(dates);
    }

    @ParameterizedTest
    @CsvSource({
        "the last day of every month,               2026-02-15,31,2026-02-28 2026-03-31 2026-04-30",
        "the 30th and in February its last day,     2026-01-05,30,2026-01-30 2026-02-28 2026-03-30",
        "a day that has passed waits for next month,2026-01-15,10,2026-02-10 2026-03-10 2026-04-10",
        "the last day in a start on the last day,   2026-04-30,31,2026-04-30 2026-05-31 2026-06-30"
    })
    void beginsPeriodsOnTheDayOfTheMonth(String why, LocalDate start, int anchorDay, String expected) {
        Schedule schedule = new Schedule(start, 1, IntervalUnit.MONTHS, anchorDay, null, 0);

        assertThat(IntStream.range(0, 3).mapToObj(schedule::date))
                .as(why)
                .containsExactlyElementsOf(
                        Arrays.stream(expected.split(" ")).map(LocalDate::parse).toList());
    }

    @Test
    void aPeriodEndsTheDayBeforeTheNextOne() {
        Schedule schedule = every(1, IntervalUnit.MONTHS, LocalDate.of(2026, 1, 31));

        assertThat(schedule.period(1))
                .isEqualTo(new RecurringPeriod(1, LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 30)));
    }

    @Test
    void theLastPeriodBeginsOnTheLastDayAtTheLatest() {
        Schedule schedule = until(every(1, IntervalUnit.MONTHS, LocalDate.of(2026, 1, 31)), LocalDate.of(2026, 3, 31));

        assertThat(schedule.has(2)).isTrue();
        assertThat(schedule.has(3)).isFalse();
        assertThat(schedule.has(-1)).isFalse();
    }

    /** Each hour around the nights in which clocks change: the day's period is due from midnight in the company's zone on, and only one. */
    @ParameterizedTest
    @CsvSource({"2026-03-28T00:00:00Z,2026-03-29", "2026-10-24T00:00:00Z,2026-10-25"})
    void aNightOfSummerTimeNeitherDoublesNorSkipsADay(Instant from, LocalDate changing) {
        Schedule schedule = every(1, IntervalUnit.DAYS, changing.minusDays(1));
        for (int hour = 0; hour < 72; hour++) {
            Instant now = from.plus(Duration.ofHours(hour));
            LocalDate local = now.atZone(BUCHAREST).toLocalDate();
            CompanyCalendar calendar = new CompanyCalendar(Clock.fixed(now, ZoneOffset.UTC), BUCHAREST);

            assertThat(schedule.between(0, changing.minusDays(1), calendar.today()))
                    .as("%s", now)
                    .last()
                    .extracting(RecurringPeriod::startsOn)
                    .isEqualTo(local);
        }
    }

    @Test
    void threeMonthsOfOutageAreThreePeriods() {
        Schedule schedule = every(1, IntervalUnit.MONTHS, LocalDate.of(2026, 1, 31));

        assertThat(schedule.between(1, LocalDate.of(2026, 1, 31), LocalDate.of(2026, 4, 30)))
                .extracting(RecurringPeriod::index)
                .containsExactly(1, 2, 3);
    }

    @Test
    void aChangedRhythmCountsOn() {
        Schedule schedule = new Schedule(LocalDate.of(2026, 5, 31), 1, IntervalUnit.MONTHS, null, null, 7);

        assertThat(schedule.date(7)).isEqualTo("2026-05-31");
        assertThat(schedule.date(8)).isEqualTo("2026-06-30");
        assertThat(schedule.has(6)).isFalse();
        assertThat(Schedule.firstOpen(7, Set.of(7, 8, 10))).isEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource({"0,MONTHS,", "61,MONTHS,", "1,WEEKS,3", "1,MONTHS,32", "1,MONTHS,0", "11,YEARS,"})
    void refusesWhatIsNoSchedule(int count, IntervalUnit unit, Integer anchorDay) {
        assertThatThrownBy(() -> new Schedule(LocalDate.of(2026, 1, 1), count, unit, anchorDay, null, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void datesIncreaseStrictlyAndPeriodsLeaveNoDayOut(
            @ForAll("schedules") Schedule schedule, @ForAll @IntRange(max = 400) int k) {
        assertThat(schedule.date(k + 1)).isAfter(schedule.date(k));
        assertThat(schedule.period(k).endsOn().plusDays(1))
                .isEqualTo(schedule.period(k + 1).startsOn());
        assertThat(schedule.date(0)).isAfterOrEqualTo(schedule.startOn());
    }

    @Property
    void aDateIsTheSameWhoeverComesFromWhereverToIt(
            @ForAll("schedules") Schedule schedule,
            @ForAll @IntRange(max = 300) int k,
            @ForAll @IntRange(max = 300) int from) {
        LocalDate date = schedule.date(k);

        assertThat(schedule.firstNotBefore(date)).isEqualTo(k);
        assertThat(schedule.firstNotBefore(date.plusDays(1))).isEqualTo(k + 1);
        assertThat(schedule.from(from).date(from + k)).isEqualTo(date);
        assertThat(schedule.between(k, date.minusYears(1), date))
                .extracting(RecurringPeriod::startsOn)
                .containsExactly(date);
    }

    @Property
    void aMonthlyDateIsTheAnchorOrTheLastDayOfItsMonth(
            @ForAll("schedules") Schedule schedule, @ForAll @IntRange(max = 400) int k) {
        if (schedule.intervalUnit().isOfMonths()) {
            LocalDate date = schedule.date(k);
            int anchor = schedule.anchorDay() == null ? schedule.startOn().getDayOfMonth() : schedule.anchorDay();

            assertThat(date.getDayOfMonth()).isEqualTo(Math.min(anchor, date.lengthOfMonth()));
        }
        assertThat(schedule.has(k)).isTrue();
    }

    @Provide
    Arbitrary<Schedule> schedules() {
        Arbitrary<LocalDate> starts = Arbitraries.longs()
                .between(
                        LocalDate.of(2000, 1, 1).toEpochDay(),
                        LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<Integer> anchors = Arbitraries.integers().between(1, 31).injectNull(0.3);
        return Combinators.combine(
                        starts, Arbitraries.integers().between(1, 10), Arbitraries.of(IntervalUnit.class), anchors)
                .as((start, count, unit, anchor) ->
                        new Schedule(start, count, unit, unit.isOfMonths() ? anchor : null, null, 0));
    }
}
