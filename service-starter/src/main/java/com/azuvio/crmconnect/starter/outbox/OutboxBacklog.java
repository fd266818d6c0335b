package com.azuvio.crmconnect.starter.outbox;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;

/** How many events wait and for how long, as metrics and health details. Waiting events do not make a service unhealthy. */
class OutboxBacklog implements HealthIndicator {

    private record Reading(long rows, long ageSeconds) {}

    private final JdbcTemplate jdbc;
    private final CompanyCalendar calendar;
    private volatile Reading latest = new Reading(0, 0);

    OutboxBacklog(JdbcTemplate jdbc, CompanyCalendar calendar, MeterRegistry meters) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        meters.gauge("backoffice.outbox.rows", this, backlog -> backlog.latest.rows());
        meters.gauge("backoffice.outbox.age.seconds", this, backlog -> backlog.latest.ageSeconds());
    }

    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void read() {
        latest = jdbc.queryForObject(
                "select count(*), min(occurred_at) from outbox",
                (row, number) -> new Reading(row.getLong(1), age(row.getObject(2, OffsetDateTime.class))));
    }

    private long age(@Nullable OffsetDateTime oldest) {
        return oldest == null
                ? 0
                : Duration.between(oldest.toInstant(), calendar.now()).toSeconds();
    }

    @Override
    public Health health() {
        return Health.up()
                .withDetail("rows", latest.rows())
                .withDetail("ageSeconds", latest.ageSeconds())
                .build();
    }
}
