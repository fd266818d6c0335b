package com.azuvio.crmconnect.invoicing.recurring;

import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The periods that have a row, with their documents and the documents of the periods before. */
@Repository
class SettledPeriods {

    private final JdbcClient jdbc;

    SettledPeriods(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReportedPeriod> between(LocalDate from, LocalDate to, int limit) {
        return jdbc.sql("""
                select p.*, t.name as template_name, t.client_id, c.name as client_name, i.status as document_status, i.number,
                    i.total_amount, i.currency, b.total_amount as before_amount, b.currency as before_currency
                from recurring_periods p
                join recurring_templates t on t.id = p.template_id
                left join client_copies c on c.client_id = t.client_id
                left join invoices i on i.id = p.invoice_id
                left join lateral (
                    select o.total_amount, o.currency from recurring_periods q join invoices o on o.id = q.invoice_id
                    where q.template_id = p.template_id and q.period_index < p.period_index and q.outcome = 'GENERATED'
                    order by q.period_index desc limit 1) b on p.invoice_id is not null
                where p.starts_on between :from and :to
                order by p.starts_on, p.template_id limit :limit""")
                .param("from", from)
                .param("to", to)
                .param("limit", limit)
                .query(SettledPeriods::line)
                .list();
    }

    private static ReportedPeriod line(ResultSet row, int index) throws SQLException {
        PeriodRow period = RecurringPeriods.row(row, index);
        Money total = money(row.getBigDecimal("total_amount"), row.getString("currency"));
        Money before = money(row.getBigDecimal("before_amount"), row.getString("before_currency"));
        return new ReportedPeriod(
                period.templateId(),
                row.getString("template_name"),
                row.getObject("client_id", UUID.class),
                row.getString("client_name"),
                period.index(),
                period.startsOn(),
                period.endsOn(),
                PeriodState.valueOf(period.outcome().name()),
                period.late(),
                period.invoiceId(),
                row.getString("document_status"),
                row.getString("number"),
                total,
                before,
                total != null && before != null && !total.equals(before),
                period.reason(),
                period.decidedBy(),
                period.attempts(),
                period.nextTryAt(),
                period.policyStep(),
                period.policyReason());
    }

    private static @Nullable Money money(@Nullable BigDecimal amount, @Nullable String currency) {
        return amount == null || currency == null ? null : Money.of(amount, Currency.getInstance(currency));
    }
}
