package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.check.CheckPolicies;
import com.azuvio.crmconnect.order.client.ClientMatch;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import com.azuvio.crmconnect.starter.web.PageLimits;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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

/** Orders in a list, latest arrival first: their ids are ordered by time, so the id is the key of the page. */
@Service
public class ListOrders {

    private final JdbcClient jdbc;
    private final CheckPolicies policies;

    ListOrders(JdbcClient jdbc, CheckPolicies policies) {
        this.jdbc = jdbc;
        this.policies = policies;
    }

    @Transactional(readOnly = true)
    public CursorPage<OrderSummary> list(OrderQuery query, @Nullable String cursor, int limit) {
        PageLimits.check(limit);
        Cursor start = Cursor.decode(cursor);
        Map<String, Object> parameters = new HashMap<>();
        String where = narrowed(query, parameters);
        if (!query.filters().isEmpty()) {
            where += query.filters().stream()
                    .sorted()
                    .map(OrderFilter::condition)
                    .collect(Collectors.joining(" or ", " and (", ")"));
        }
        if (!start.isStart()) {
            where += " and o.id < :before";
            parameters.put("before", start.uuid(0));
        }
        parameters.put("limit", limit + 1);
        parameters.put("deviation", policies.priceDeviationPercentMax());
        List<OrderSummary> found = jdbc.sql(select(where))
                .params(parameters)
                .query(ListOrders::summary)
                .list();
        return CursorPage.of(found, limit, order -> Cursor.encode(order.id()), counts(query));
    }

    private static String select(String where) {
        return """
            select o.*, coalesce(c.name, o.buyer_name) as client_name,
                   coalesce(checked.deviations, 0) as deviations, coalesce(checked.unknown, 0) as unknown
            from (select * from orders o where %s order by o.id desc limit :limit) o
            left join client_copies c on c.id = o.client_id
            left join lateral (
                select count(*) filter (where i.id is null) as unknown,
                       count(*) filter (where i.currency <> l.currency
                           or abs(l.unit_price * (100 - l.discount_percent) - i.price * 100) > i.price * :deviation) as deviations
                from order_lines l left join items i on i.code = l.item_code
                where l.order_id = o.id) checked on true
            order by o.id desc
            """.formatted(where);
    }

    private Map<String, Long> counts(OrderQuery query) {
        List<OrderFilter> counted = Arrays.stream(OrderFilter.values())
                .filter(OrderFilter::isCounted)
                .toList();
        Map<String, Object> parameters = new HashMap<>();
        String columns = counted.stream()
                .map(filter -> "count(*) filter (where " + filter.condition() + ")")
                .collect(Collectors.joining(", "));
        // The same condition as the index of orders at work, so that what has ended is not even read.
        String sql = "select " + columns + " from orders o where (o.status not in ('CONFIRMED', 'CANCELLED')"
                + " or o.uninvoiced or o.released) and " + narrowed(query, parameters);
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, index) -> {
                    Map<String, Long> counts = new LinkedHashMap<>();
                    for (int i = 0; i < counted.size(); i++) {
                        counts.put(counted.get(i).name(), row.getLong(i + 1));
                    }
                    return counts;
                })
                .single();
    }

    private static String narrowed(OrderQuery query, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder("true");
        narrow(where, parameters, "client_id", "clientId", query.clientId());
        narrow(where, parameters, "agent_id", "agentId", query.agentId());
        narrow(where, parameters, "number", "number", query.number());
        return where.toString();
    }

    private static void narrow(
            StringBuilder where, Map<String, Object> parameters, String column, String name, @Nullable Object value) {
        if (value != null) {
            where.append(" and o.").append(column).append(" = :").append(name);
            parameters.put(name, value);
        }
    }

    private static OrderSummary summary(ResultSet row, int index) throws SQLException {
        OrderStatus status = OrderStatus.valueOf(row.getString("status"));
        return new OrderSummary(
                row.getObject("id", UUID.class),
                row.getString("number"),
                status,
                status.label(),
                row.getObject("status_since", OffsetDateTime.class).toInstant(),
                row.getString("source"),
                row.getString("external_id"),
                ClientMatch.Result.valueOf(row.getString("client_match")),
                row.getObject("client_id", UUID.class),
                row.getString("client_name"),
                row.getString("agent_name"),
                row.getObject("agreed_at") != null,
                row.getObject("placed_at", OffsetDateTime.class).toInstant(),
                row.getObject("requested_delivery_on", LocalDate.class),
                Money.of(row.getBigDecimal("total_amount"), Currency.getInstance(row.getString("currency"))),
                row.getInt("deviations"),
                row.getInt("unknown"),
                row.getBoolean("uninvoiced"),
                row.getBoolean("released"));
    }
}
