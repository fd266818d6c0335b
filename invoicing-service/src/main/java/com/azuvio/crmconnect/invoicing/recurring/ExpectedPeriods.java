package com.azuvio.crmconnect.invoicing.recurring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The periods that the schedules of living templates say and that may have no row yet. */
@Repository
class ExpectedPeriods {

    private record Expecting(
            UUID id,
            String name,
            UUID clientId,
            @Nullable String clientName,
            boolean paused,
            Schedule schedule,
            int next) {}

    private final JdbcClient jdbc;

    ExpectedPeriods(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param today periods that began by then are missing, later ones to come */
    Stream<ReportedPeriod> between(LocalDate from, LocalDate to, LocalDate today) {
        return expecting(to).stream()
                .flatMap(template -> template.schedule().between(template.next(), from, to).stream()
                        .map(period -> line(template, period, today)));
    }

    private List<Expecting> expecting(LocalDate to) {
        return jdbc.sql("""
                select t.*, c.name as client_name from recurring_templates t left join client_copies c on c.client_id = t.client_id
                where t.status <> 'ENDED' and t.next_on <= :to""").param("to", to).query(ExpectedPeriods::template).list();
    }

    private static Expecting template(ResultSet row, int index) throws SQLException {
        return new Expecting(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("client_id", UUID.class),
                row.getString("client_name"),
                RecurringStatus.valueOf(row.getString("status")) == RecurringStatus.PAUSED,
                new Schedule(
                        row.getObject("start_on", LocalDate.class),
                        row.getInt("interval_count"),
                        IntervalUnit.valueOf(row.getString("interval_unit")),
                        row.getObject("anchor_day", Integer.class),
                        row.getObject("end_on", LocalDate.class),
                        row.getInt("first_index")),
                row.getInt("next_index"));
    }

    private static ReportedPeriod line(Expecting template, RecurringPeriod period, LocalDate today) {
        boolean upcoming = period.startsOn().isAfter(today);
        String reason = template.paused() ? "paused" : "not-run-yet";
        return new ReportedPeriod(
                template.id(),
                template.name(),
                template.clientId(),
                template.clientName(),
                period.index(),
                period.startsOn(),
                period.endsOn(),
                upcoming ? PeriodState.UPCOMING : PeriodState.MISSING,
                false,
                null,
                null,
                null,
                null,
                null,
                false,
                upcoming && !template.paused() ? null : reason,
                null,
                0,
                null,
                null,
                null);
    }
}
