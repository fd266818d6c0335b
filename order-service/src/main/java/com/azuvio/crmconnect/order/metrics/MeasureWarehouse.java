package com.azuvio.crmconnect.order.metrics;

import com.azuvio.crmconnect.order.worklist.WarehouseLimit;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Measures what waits for the warehouse, from an index of its own. The gauges {@code backoffice.orders.warehouse.awaiting},
 * {@code .late} and {@code .oldest.age.seconds} show the last measurement, at most a minute old.
 */
@Component
public class MeasureWarehouse {

    private final JdbcClient jdbc;
    private final CompanyCalendar calendar;
    private final WarehouseLimit limit;
    private volatile WarehouseNow latest;

    MeasureWarehouse(JdbcClient jdbc, CompanyCalendar calendar, WarehouseLimit limit, MeterRegistry meters) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.limit = limit;
        this.latest = of(0, 0, null);
        meters.gauge("backoffice.orders.warehouse.awaiting", this, measure -> measure.latest.awaiting());
        meters.gauge("backoffice.orders.warehouse.late", this, measure -> measure.latest.late());
        meters.gauge("backoffice.orders.warehouse.oldest.age.seconds", this, MeasureWarehouse::oldestSeconds);
    }

    @Transactional(readOnly = true)
    public WarehouseNow now() {
        return jdbc.sql("""
                select count(*) as awaiting, count(*) filter (where status_since < :lateBefore) as late,
                    min(status_since) as oldest
                from orders where status = 'AWAITING_WAREHOUSE'""")
                .param("lateBefore", limit.lateBefore(calendar).atOffset(ZoneOffset.UTC))
                .query((row, index) ->
                        of(row.getLong("awaiting"), row.getLong("late"), row.getObject("oldest", OffsetDateTime.class)))
                .single();
    }

    @Scheduled(initialDelay = 10_000, fixedDelayString = "${backoffice.metrics.warehouse-every-ms}")
    void measure() {
        latest = now();
    }

    private WarehouseNow of(long awaiting, long late, @Nullable OffsetDateTime oldest) {
        return new WarehouseNow(
                calendar.now(),
                limit.lateAfterDays(),
                awaiting,
                "/orders?status=AWAITING_WAREHOUSE&sort=LONGEST_IN_STATUS",
                late,
                "/orders?status=WAREHOUSE_LATE&sort=LONGEST_IN_STATUS",
                oldest == null ? null : oldest.toInstant(),
                oldest == null
                        ? 0
                        : Math.max(0, ChronoUnit.DAYS.between(calendar.dateOf(oldest.toInstant()), calendar.today())));
    }

    private double oldestSeconds() {
        Instant oldest = latest.oldestSince();
        return oldest == null ? 0 : Duration.between(oldest, calendar.now()).toSeconds();
    }
}
