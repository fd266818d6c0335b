package com.azuvio.crmconnect.payment.entrylag;

import com.azuvio.crmconnect.payment.entrylag.EntryLag.Days;
import com.azuvio.crmconnect.payment.entrylag.EntryLag.Month;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Measures how many days money waits to be entered, with its history by months (S71, B9). */
@Service
public class MeasureEntryLag {

    private static final long DAYS_MAX = 1100;
    private static final int DECIMALS = 1;

    private final JdbcClient client;
    private final CompanyCalendar calendar;

    MeasureEntryLag(JdbcClient client, CompanyCalendar calendar) {
        this.client = client;
        this.calendar = calendar;
    }

    /**
     * @param from a year before {@code to} where absent
     * @param to today where absent
     * @throws Refusal {@code range-not-possible}
     */
    @Transactional(readOnly = true)
    public EntryLag measure(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate last = to == null ? calendar.today() : to;
        LocalDate first = from == null ? last.minusYears(1) : from;
        long days = ChronoUnit.DAYS.between(first, last);
        if (days < 0 || days > DAYS_MAX) {
            throw Refusal.invalid("range-not-possible", "a range is of 0 to " + DAYS_MAX + " days");
        }
        List<Month> months = new ArrayList<>();
        Days[] whole = new Days[1];
        client.sql("""
                        with entered as (
                            select date_trunc('month', recorded_at at time zone :zone)::date as month,
                                   (recorded_at at time zone :zone)::date - received_on as days
                              from money_sources
                             where kind = 'RECEIPT' and recorded_at >= :from and recorded_at < :before)
                        select month, count(*) as receipts, count(*) filter (where days = 0) as same_day,
                               avg(days) as mean, percentile_cont(0.5) within group (order by days) as median,
                               percentile_cont(0.9) within group (order by days) as p90, max(days) as longest
                          from entered group by grouping sets ((), (month)) order by month nulls first
                        """)
                .param("zone", calendar.zone().getId())
                .param("from", first.atStartOfDay(calendar.zone()).toInstant().atOffset(ZoneOffset.UTC))
                .param(
                        "before",
                        last.plusDays(1)
                                .atStartOfDay(calendar.zone())
                                .toInstant()
                                .atOffset(ZoneOffset.UTC))
                .query(row -> {
                    LocalDate month = row.getObject("month", LocalDate.class);
                    if (month == null) {
                        whole[0] = days(row);
                    } else {
                        months.add(new Month(YearMonth.from(month), days(row)));
                    }
                });
        return new EntryLag(first, last, Objects.requireNonNull(whole[0]), months);
    }

    private static Days days(ResultSet row) throws SQLException {
        return new Days(
                row.getLong("receipts"),
                row.getLong("same_day"),
                rounded(row.getBigDecimal("mean")),
                rounded(row.getBigDecimal("median")),
                rounded(row.getBigDecimal("p90")),
                row.getObject("longest", Integer.class));
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal days) {
        return days == null ? null : days.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
