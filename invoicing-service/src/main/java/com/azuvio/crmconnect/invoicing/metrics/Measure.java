package com.azuvio.crmconnect.invoicing.metrics;

import com.azuvio.crmconnect.invoicing.invoice.DrillDown;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Measures as of now. Each query reads what its list reads, by the same conditions ({@link DrillDown}). */
@Component
class Measure {

    private final JdbcClient jdbc;
    private final CompanyCalendar calendar;

    Measure(JdbcClient jdbc, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** One per metric; of what is counted in money one per currency. */
    List<Measurement> all(MeasuredRange range) {
        List<Measurement> all = new ArrayList<>(overdue(range));
        all.add(issuanceTime(range));
        all.add(reissued(range));
        return all;
    }

    private List<Measurement> overdue(MeasuredRange range) {
        return jdbc.sql("""
                select currency, count(*) as documents, sum(remaining_amount) as open_amount from invoices
                where status = 'ISSUED' and remaining_amount > 0 and due_on <= :dueTo group by currency order by currency""")
                .param("dueTo", range.dueTo())
                .query(Measure::overdue)
                .list();
    }

    private static Measurement overdue(ResultSet row, int index) throws SQLException {
        return new Measurement(
                Metric.OVERDUE_OVER_30_DAYS,
                row.getLong("documents"),
                Money.of(row.getBigDecimal("open_amount"), Currency.getInstance(row.getString("currency"))),
                null,
                null,
                null,
                null);
    }

    private Measurement issuanceTime(MeasuredRange range) {
        return jdbc.sql("""
                select count(*) as documents, round(avg(days), 1) as mean_days,
                    round(cast(percentile_cont(0.5) within group (order by days) as numeric), 1) as median_days,
                    round(cast(percentile_cont(0.9) within group (order by days) as numeric), 1) as p90_days
                from (select i.delivered_on - cast(c.confirmed_at at time zone :zone as date) as days
                    from invoices i
                    join order_confirmations c on c.order_id = i.order_id and c.confirmation_number = i.confirmation_number
                    where i.delivered_on between :from and :to and i.replaces_id is null) as handed_over""")
                .param("zone", calendar.zone().getId())
                .param("from", range.from())
                .param("to", range.to())
                .query((row, index) -> new Measurement(
                        Metric.ISSUANCE_TIME,
                        row.getLong("documents"),
                        null,
                        row.getBigDecimal("mean_days"),
                        row.getBigDecimal("median_days"),
                        row.getBigDecimal("p90_days"),
                        null))
                .single();
    }

    private Measurement reissued(MeasuredRange range) {
        return jdbc.sql("""
                select documents, round(100.0 * documents / nullif(issued, 0), 2) as rate_percent from (
                    select (select count(*) from invoices where %s) as documents,
                        (select count(*) from invoices where status = 'ISSUED' and issued_on between :from and :to) as issued) as counted""".formatted(DrillDown.reissued(":from", ":to")))
                .param("from", range.from())
                .param("to", range.to())
                .query((row, index) -> new Measurement(
                        Metric.REISSUED,
                        row.getLong("documents"),
                        null,
                        null,
                        null,
                        null,
                        row.getBigDecimal("rate_percent")))
                .single();
    }
}
