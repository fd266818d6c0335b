package com.azuvio.crmconnect.order.metrics;

import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Measures what is un-invoiced, from the partial indexes of the work lists, and keeps the last measurement of each day. */
@Component
public class MeasureUninvoiced {

    private static final int DAYS_MAX = 731;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final CompanyCalendar calendar;

    MeasureUninvoiced(JdbcClient jdbc, JdbcTemplate batches, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.calendar = calendar;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public UninvoicedNow now() {
        Map<UninvoicedPart, String> lists = new EnumMap<>(UninvoicedPart.class);
        Arrays.stream(UninvoicedPart.values()).forEach(part -> lists.put(part, part.list()));
        return jdbc.sql("""
                select count(*) as orders, count(*) filter (where exists (
                    select from confirmations c where c.order_id = o.id and c.document_status = 'ISSUED')) as partly
                from orders o where o.uninvoiced""")
                .query((row, index) -> new UninvoicedNow(
                        calendar.now(),
                        row.getLong("orders"),
                        row.getLong("partly"),
                        "/orders?status=UNINVOICED",
                        parts(),
                        lists))
                .single();
    }

    private List<Uninvoiced> parts() {
        return jdbc.sql("""
                select 'AWAITING_WAREHOUSE' as part, o.currency, count(distinct o.id) as orders, 0 as confirmations,
                    coalesce(sum(round(l.held_quantity * l.unit_price * (100 - l.discount_percent) / 100, 2)), 0) as net_amount
                from orders o join order_lines l on l.order_id = o.id where o.status = 'AWAITING_WAREHOUSE' group by o.currency
                union all
                select case c.document_status when 'DISCARDED' then 'TO_DRAFT_AGAIN' else 'DRAFTED' end as part, c.currency,
                    count(distinct o.id), count(*), sum(c.net_amount - c.discount_amount + c.freight_amount)
                from orders o join confirmations c on c.order_id = o.id
                where o.uninvoiced and c.document_status <> 'ISSUED' and not c.closed and c.converted_by_number is null
                group by 1, 2
                order by part, currency""").query(MeasureUninvoiced::uninvoiced).list();
    }

    private static Uninvoiced uninvoiced(ResultSet row, int index) throws SQLException {
        return new Uninvoiced(
                UninvoicedPart.valueOf(row.getString("part")),
                row.getLong("orders"),
                row.getLong("confirmations"),
                Money.of(row.getBigDecimal("net_amount"), Currency.getInstance(row.getString("currency"))));
    }

    /** Any instance does; the last one of a day stays (primary key: day, part, currency). */
    @Scheduled(initialDelay = 30_000, fixedDelayString = "${backoffice.metrics.record-every-ms}")
    @Transactional
    public void record() {
        LocalDate today = calendar.today();
        OffsetDateTime now = calendar.now().atOffset(ZoneOffset.UTC);
        batches.batchUpdate(
                """
                insert into uninvoiced_history (measured_on, part, currency, orders, confirmations, net_amount, measured_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (measured_on, part, currency) do update
                set orders = excluded.orders, confirmations = excluded.confirmations, net_amount = excluded.net_amount,
                    measured_at = excluded.measured_at
                where uninvoiced_history.measured_at <= excluded.measured_at""",
                parts().stream()
                        .map(one -> new Object[] {
                            today,
                            one.part().name(),
                            one.net().currency().getCurrencyCode(),
                            one.orders(),
                            one.confirmations(),
                            one.net().amount(),
                            now
                        })
                        .toList());
        jdbc.sql("delete from uninvoiced_history where measured_on = :day and measured_at < :now")
                .param("day", today)
                .param("now", now)
                .update();
    }

    /** @throws Refusal 400 {@code range-too-long} beyond two years, or where it ends before it begins */
    @Transactional(readOnly = true)
    public List<UninvoicedDay> history(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        if (days < 0 || days > DAYS_MAX) {
            throw Refusal.invalid("range-too-long", "A range of 0 to " + DAYS_MAX + " days is shown at once")
                    .field("to", "out-of-range", "0 to " + DAYS_MAX + " days after from");
        }
        return jdbc.sql("""
                select * from uninvoiced_history where measured_on between :from and :to
                order by measured_on, part, currency""")
                .param("from", from)
                .param("to", to)
                .query((row, index) ->
                        new UninvoicedDay(row.getObject("measured_on", LocalDate.class), uninvoiced(row, index)))
                .list();
    }
}
