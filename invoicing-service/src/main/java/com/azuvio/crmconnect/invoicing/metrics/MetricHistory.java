package com.azuvio.crmconnect.invoicing.metrics;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A row per day, metric and currency. */
@Repository
class MetricHistory {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final CompanyCalendar calendar;

    MetricHistory(JdbcClient jdbc, JdbcTemplate batches, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.calendar = calendar;
    }

    /** What was measured last on a day stays; what has come down to nothing since the last measurement is gone. */
    void keep(LocalDate day, List<Measurement> measured) {
        OffsetDateTime now = calendar.now().atOffset(ZoneOffset.UTC);
        batches.batchUpdate(
                """
                insert into metric_history (measured_on, metric, currency, documents, open_amount, mean_days, median_days, p90_days, rate_percent,
                    measured_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (metric, measured_on, currency) do update
                set documents = excluded.documents, open_amount = excluded.open_amount, mean_days = excluded.mean_days,
                    median_days = excluded.median_days, p90_days = excluded.p90_days, rate_percent = excluded.rate_percent,
                    measured_at = excluded.measured_at
                where metric_history.measured_at <= excluded.measured_at""", measured.stream().map(one -> row(day, one, now)).toList());
        jdbc.sql("delete from metric_history where measured_on = :day and measured_at < :now")
                .param("day", day)
                .param("now", now)
                .update();
    }

    private static Object[] row(LocalDate day, Measurement one, OffsetDateTime now) {
        return new Object[] {
            day,
            one.metric().name(),
            one.currency(),
            one.documents(),
            one.open() == null ? null : one.open().amount(),
            one.meanDays(),
            one.medianDays(),
            one.p90Days(),
            one.ratePercent(),
            now
        };
    }

    List<MetricDay> between(Metric metric, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                select * from metric_history where metric = :metric and measured_on between :from and :to
                order by measured_on, currency""")
                .param("metric", metric.name())
                .param("from", from)
                .param("to", to)
                .query(MetricHistory::day)
                .list();
    }

    private static MetricDay day(ResultSet row, int index) throws SQLException {
        return new MetricDay(
                row.getObject("measured_on", LocalDate.class),
                new Measurement(
                        Metric.valueOf(row.getString("metric")),
                        row.getLong("documents"),
                        Measurement.money(row.getBigDecimal("open_amount"), row.getString("currency")),
                        row.getBigDecimal("mean_days"),
                        row.getBigDecimal("median_days"),
                        row.getBigDecimal("p90_days"),
                        row.getBigDecimal("rate_percent")));
    }
}
