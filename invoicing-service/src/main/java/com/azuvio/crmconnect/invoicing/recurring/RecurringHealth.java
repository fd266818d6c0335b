package com.azuvio.crmconnect.invoicing.recurring;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** The last run of recurring billing on this instance, as metrics and health details. Open work does not make a service unhealthy. */
@Component
class RecurringHealth implements HealthIndicator {

    private record Reading(Instant ranAt, GenerationRun.Report report) {}

    private final CompanyCalendar calendar;
    private final MeterRegistry meters;
    private volatile Reading latest;

    RecurringHealth(CompanyCalendar calendar, MeterRegistry meters) {
        this.calendar = calendar;
        this.meters = meters;
        this.latest = new Reading(calendar.now(), new GenerationRun.Report(0, 0, List.of()));
        meters.gauge(
                "backoffice.recurring.capped.templates",
                this,
                health -> health.latest.report().capped().size());
    }

    void ran(GenerationRun.Report report) {
        latest = new Reading(calendar.now(), report);
        meters.counter("backoffice.recurring.generated").increment(report.generated());
        meters.counter("backoffice.recurring.failed").increment(report.failed());
    }

    @Override
    public Health health() {
        Reading reading = latest;
        return Health.up()
                .withDetail("ranAt", reading.ranAt())
                .withDetail("generated", reading.report().generated())
                .withDetail("failed", reading.report().failed())
                .withDetail("cappedTemplates", reading.report().capped())
                .build();
    }
}
