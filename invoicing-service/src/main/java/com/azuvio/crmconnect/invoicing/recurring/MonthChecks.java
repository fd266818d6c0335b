package com.azuvio.crmconnect.invoicing.recurring;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who compared which month; append-only, the latest counts. */
@Component
public class MonthChecks {

    private final JdbcClient jdbc;
    private final CompanyCalendar calendar;

    MonthChecks(JdbcClient jdbc, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** @throws Refusal 422 {@code month-ahead} for a month that has not begun */
    @Transactional
    public MonthCheck check(YearMonth month, String by) {
        if (month.isAfter(YearMonth.from(calendar.today()))) {
            throw Refusal.unprocessable("month-ahead", "The month has not begun")
                    .field("month", "ahead", "is not after this month");
        }
        jdbc.sql("insert into recurring_checks (month, checked_by, checked_at) values (:month, :by, :now)")
                .param("month", month.atDay(1))
                .param("by", by)
                .param("now", calendar.now().atOffset(ZoneOffset.UTC))
                .update();
        return between(month.atDay(1), month.atDay(1)).getFirst();
    }

    /** The latest check of each month that begins in the range. */
    List<MonthCheck> between(LocalDate from, LocalDate to) {
        return jdbc.sql("""
                select distinct on (month) month, checked_by, checked_at from recurring_checks
                where month between :from and :to order by month, id desc""")
                .param("from", YearMonth.from(from).atDay(1))
                .param("to", to)
                .query(MonthChecks::check)
                .list();
    }

    private static MonthCheck check(ResultSet row, int index) throws SQLException {
        return new MonthCheck(
                YearMonth.from(row.getObject("month", LocalDate.class)).toString(),
                row.getString("checked_by"),
                row.getObject("checked_at", OffsetDateTime.class).toInstant());
    }
}
