package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Payments, the latest money first, with how many each chip shows under the other filters. */
@Service
public class ListPayments {

    private final JdbcClient client;
    private final CompanyCalendar calendar;

    ListPayments(JdbcClient client, CompanyCalendar calendar) {
        this.client = client;
        this.calendar = calendar;
    }

    @Transactional(readOnly = true)
    public CursorPage<ListedPayment> list(PaymentFilter filter, Cursor cursor, int limit) {
        Map<String, Object> params = new HashMap<>();
        String base = conditions(filter, params);
        Map<String, Long> counts = counts(base, params);

        StringBuilder where = new StringBuilder(base);
        if (!filter.chips().isEmpty()) {
            where.append(
                    filter.chips().stream().map(PaymentChip::sql).collect(Collectors.joining(" or ", " and (", ")")));
        }
        if (!cursor.isStart()) {
            where.append(" and (s.received_on, s.id) < (:beforeDay, :beforeId)");
            params.put("beforeDay", cursor.date(0));
            params.put("beforeId", cursor.uuid(1));
        }
        params.put("rows", limit + 1);
        params.put("zone", calendar.zone().getId());
        List<ListedPayment> rows = client.sql("""
                        select s.id, s.number, s.client_id, c.name as client_name, s.status, s.currency, s.amount,
                               s.applied_amount, s.requested_amount, s.free_amount, s.received_on, s.recorded_at,
                               s.mode_code, s.reference, s.possible_duplicate,
                               (s.recorded_at at time zone :zone)::date - s.received_on as entry_lag_days
                          from money_sources s left join clients c on c.id = s.client_id
                         where %s
                         order by s.received_on desc, s.id desc limit :rows
                        """.formatted(where))
                .params(params)
                .query((row, n) -> read(row))
                .list();
        return CursorPage.of(rows, limit, payment -> Cursor.encode(payment.receivedOn(), payment.id()), counts);
    }

    private static String conditions(PaymentFilter filter, Map<String, Object> params) {
        List<String> conditions = new ArrayList<>(List.of("s.kind = 'RECEIPT'"));
        narrow(conditions, params, "s.client_id = :clientId", "clientId", filter.clientId());
        narrow(conditions, params, "s.mode_code = :modeCode", "modeCode", filter.modeCode());
        narrow(conditions, params, "s.received_on >= :receivedFrom", "receivedFrom", filter.receivedFrom());
        narrow(conditions, params, "s.received_on <= :receivedTo", "receivedTo", filter.receivedTo());
        narrow(conditions, params, "(s.number = :number or s.reference = :number)", "number", filter.number());
        narrow(conditions, params, "s.possible_duplicate = :duplicate", "duplicate", filter.possibleDuplicate());
        return String.join(" and ", conditions);
    }

    private static void narrow(
            List<String> conditions, Map<String, Object> params, String sql, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(sql);
            params.put(name, value);
        }
    }

    private Map<String, Long> counts(String where, Map<String, Object> params) {
        String columns = Arrays.stream(PaymentChip.values())
                .map(chip -> "count(*) filter (where " + chip.sql() + ") as " + chip.name())
                .collect(Collectors.joining(", "));
        return client.sql("select " + columns + " from money_sources s where " + where)
                .params(params)
                .query((row, n) -> {
                    Map<String, Long> counts = new LinkedHashMap<>();
                    for (PaymentChip chip : PaymentChip.values()) {
                        counts.put(chip.name(), row.getLong(chip.name()));
                    }
                    return counts;
                })
                .single();
    }

    private static ListedPayment read(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new ListedPayment(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("client_id", UUID.class),
                row.getString("client_name"),
                MoneyStatus.valueOf(row.getString("status")),
                money(row.getBigDecimal("amount"), currency),
                money(row.getBigDecimal("applied_amount"), currency),
                money(row.getBigDecimal("requested_amount"), currency),
                money(row.getBigDecimal("free_amount"), currency),
                row.getObject("received_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getInt("entry_lag_days"),
                row.getString("mode_code"),
                row.getString("reference"),
                row.getBoolean("possible_duplicate"));
    }

    private static Money money(BigDecimal amount, Currency currency) {
        return Money.of(amount, currency);
    }
}
