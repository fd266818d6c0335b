package com.azuvio.crmconnect.payment.entrylag;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the entry lag of what was entered lately before the eyes of operators (S71): gauge {@code backoffice.payments.entry.lag.days}, tag {@code of} =
 * {@code mean}, {@code median}, {@code p90} or {@code longest}, over the receipts that were entered in the last {@value #DAYS} days; NaN where none was.
 */
@Component
class WatchEntryLag {

    static final String GAUGE = "backoffice.payments.entry.lag.days";

    private static final int DAYS = 30;

    private final MeasureEntryLag measure;
    private final CompanyCalendar calendar;
    private volatile EntryLag.@Nullable Days latest;

    WatchEntryLag(MeasureEntryLag measure, CompanyCalendar calendar, MeterRegistry meters) {
        this.measure = measure;
        this.calendar = calendar;
        register(meters, "mean", EntryLag.Days::mean);
        register(meters, "median", EntryLag.Days::median);
        register(meters, "p90", EntryLag.Days::p90);
        register(meters, "longest", EntryLag.Days::longest);
    }

    private void register(MeterRegistry meters, String of, Function<EntryLag.Days, @Nullable Number> figure) {
        Gauge.builder(GAUGE, this, watch -> watch.figure(figure))
                .description("Days from the arrival of money to its entry")
                .tag("of", of)
                .register(meters);
    }

    private double figure(Function<EntryLag.Days, @Nullable Number> figure) {
        EntryLag.Days days = latest;
        Number value = days == null ? null : figure.apply(days);
        return value == null ? Double.NaN : value.doubleValue();
    }

    @Scheduled(initialDelay = 10_000, fixedDelayString = "${backoffice.entry-lag.measure-every-ms}")
    void run() {
        latest = measure.measure(calendar.today().minusDays(DAYS - 1L), calendar.today())
                .whole();
    }
}
