package com.azuvio.crmconnect.invoicing.metrics;

import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Metrics as of now, measured when asked, and their history. */
@Component
public class ReadMetrics {

    private static final int DAYS_MAX = 731;

    private final Measure measuring;
    private final ValueOpenAmounts valuing;
    private final MetricHistory history;
    private final CompanyCalendar calendar;

    ReadMetrics(Measure measuring, ValueOpenAmounts valuing, MetricHistory history, CompanyCalendar calendar) {
        this.measuring = measuring;
        this.valuing = valuing;
        this.history = history;
        this.calendar = calendar;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public MetricsNow now() {
        MeasuredRange range = new MeasuredRange(calendar.today());
        List<Measurement> measured = measuring.all(range);
        List<Money> overdue = measured.stream()
                .map(Measurement::open)
                .filter(Objects::nonNull)
                .toList();
        return new MetricsNow(
                calendar.now(),
                measured,
                lists(range),
                valuing.of(overdue, range.today()).orElse(null));
    }

    /** @throws Refusal 400 {@code range-too-long} beyond two years, or where it ends before it begins */
    @Transactional(readOnly = true)
    public List<MetricDay> history(Metric metric, LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        if (days < 0 || days > DAYS_MAX) {
            throw Refusal.invalid("range-too-long", "A range of 0 to " + DAYS_MAX + " days is shown at once")
                    .field("to", "out-of-range", "0 to " + DAYS_MAX + " days after from");
        }
        return history.between(metric, from, to);
    }

    private static Map<Metric, String> lists(MeasuredRange range) {
        Map<Metric, String> lists = new EnumMap<>(Metric.class);
        String fromTo = "From=" + range.from() + "&%sTo=" + range.to();
        lists.put(Metric.OVERDUE_OVER_30_DAYS, "/invoices?status=OVERDUE&dueTo=" + range.dueTo());
        lists.put(
                Metric.ISSUANCE_TIME,
                "/invoices?ofOrder=true&replacement=false&delivered" + fromTo.formatted("delivered"));
        lists.put(Metric.REISSUED, "/invoices?reissued" + fromTo.formatted("reissued"));
        return lists;
    }
}
