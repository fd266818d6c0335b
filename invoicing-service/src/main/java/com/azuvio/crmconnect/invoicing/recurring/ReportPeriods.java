package com.azuvio.crmconnect.invoicing.recurring;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** "Expected against generated" for the periods that begin in a range of days (B6). */
@Component
public class ReportPeriods {

    private static final int DAYS_MAX = 366;
    private static final int PERIODS_MAX = 20_000;
    private static final Comparator<ReportedPeriod> BY_DAY = Comparator.comparing(ReportedPeriod::startsOn)
            .thenComparing(ReportedPeriod::templateId)
            .thenComparingInt(ReportedPeriod::index);

    private final SettledPeriods settled;
    private final ExpectedPeriods expected;
    private final MonthChecks checks;
    private final CompanyCalendar calendar;

    ReportPeriods(SettledPeriods settled, ExpectedPeriods expected, MonthChecks checks, CompanyCalendar calendar) {
        this.settled = settled;
        this.expected = expected;
        this.checks = checks;
        this.calendar = calendar;
    }

    /**
     * @param from first day, inclusive; {@code to} the last
     * @throws Refusal 400 {@code range-invalid}; 422 {@code range-too-large} where it holds more than 20,000 periods
     */
    @Transactional(readOnly = true)
    public RecurringReport report(LocalDate from, LocalDate to, Cursor cursor, int limit) {
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= DAYS_MAX) {
            throw Refusal.invalid("range-invalid", "The range ends after it begins and has at most 366 days")
                    .field("to", "out-of-range", "from the first day to 365 days after it");
        }
        List<ReportedPeriod> all = periods(from, to);
        List<ReportedPeriod> rest = all.stream()
                .filter(period -> cursor.isStart() || isAfter(period, cursor))
                .limit(limit + 1L)
                .toList();
        boolean more = rest.size() > limit;
        List<ReportedPeriod> page = more ? rest.subList(0, limit) : rest;
        return new RecurringReport(page, more ? cursorOf(page.getLast()) : null, counts(all), checks.between(from, to));
    }

    private List<ReportedPeriod> periods(LocalDate from, LocalDate to) {
        List<ReportedPeriod> rows = settled.between(from, to, PERIODS_MAX + 1);
        Set<RecurringPeriods.Key> known = rows.stream().map(ReportPeriods::key).collect(Collectors.toSet());
        List<ReportedPeriod> all = Stream.concat(
                        rows.stream(),
                        expected.between(from, to, calendar.today()).filter(period -> !known.contains(key(period))))
                .limit(PERIODS_MAX + 1L)
                .sorted(BY_DAY)
                .toList();
        if (all.size() > PERIODS_MAX) {
            throw Refusal.unprocessable("range-too-large", "More than 20,000 periods begin in the range")
                    .field("to", "too-late", "choose fewer days");
        }
        return all;
    }

    private static RecurringPeriods.Key key(ReportedPeriod period) {
        return new RecurringPeriods.Key(period.templateId(), period.index());
    }

    private static String cursorOf(ReportedPeriod last) {
        return Cursor.encode(last.startsOn(), last.templateId(), last.index());
    }

    private static boolean isAfter(ReportedPeriod period, Cursor cursor) {
        int day = period.startsOn().compareTo(cursor.date(0));
        int template = period.templateId().compareTo(cursor.uuid(1));
        return day > 0
                || (day == 0 && template > 0)
                || (day == 0 && template == 0 && period.index() > cursor.number(2));
    }

    private static Map<String, Long> counts(List<ReportedPeriod> all) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (PeriodState state : PeriodState.values()) {
            counts.put(state.name(), count(all.stream().filter(period -> period.state() == state)));
        }
        counts.put("LATE", count(all.stream().filter(ReportedPeriod::late)));
        counts.put("AMOUNT_CHANGED", count(all.stream().filter(ReportedPeriod::amountChanged)));
        return counts;
    }

    private static long count(Stream<ReportedPeriod> periods) {
        return periods.count();
    }
}
