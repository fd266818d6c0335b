package com.azuvio.crmconnect.invoicing.metrics;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps today's measurement; any instance does, and the last one of a day stays (primary key: metric, day, currency). */
@Component
class RecordMetrics {

    private final Measure measuring;
    private final MetricHistory history;
    private final CompanyCalendar calendar;

    RecordMetrics(Measure measuring, MetricHistory history, CompanyCalendar calendar) {
        this.measuring = measuring;
        this.history = history;
        this.calendar = calendar;
    }

    @Scheduled(initialDelay = 30_000, fixedDelayString = "${backoffice.metrics.record-every-ms}")
    @Transactional
    public void record() {
        MeasuredRange range = new MeasuredRange(calendar.today());
        history.keep(range.today(), measuring.all(range));
    }
}
