package com.azuvio.crmconnect.order.worklist;

import com.azuvio.crmconnect.order.check.CheckPolicies;
import com.azuvio.crmconnect.order.client.ClientMatch;
import com.azuvio.crmconnect.order.salesorder.OrderStatus;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the order list, for pages and files alike. */
@Component
class ReadOrderRows {

    private final JdbcClient jdbc;
    private final CheckPolicies policies;
    private final CompanyCalendar calendar;
    private final WarehouseLimit limit;

    ReadOrderRows(JdbcClient jdbc, CheckPolicies policies, CompanyCalendar calendar, WarehouseLimit limit) {
        this.jdbc = jdbc;
        this.policies = policies;
        this.calendar = calendar;
        this.limit = limit;
    }

    /** What a page or file needs beside the rows themselves is looked up for its rows alone. */
    JdbcClient.StatementSpec select(OrderConditions conditions, String where, OrderSort sort, int rows) {
        String sql = """
            select o.*, coalesce(c.name, o.buyer_name) as client_name,
                   coalesce(checked.deviations, 0) as deviations, coalesce(checked.unknown, 0) as unknown
            from (select * from orders o where %s%s limit :rows) o
            left join client_copies c on c.id = o.client_id
            left join lateral (
                select count(*) filter (where i.id is null) as unknown,
                       count(*) filter (where i.currency <> l.currency
                           or abs(l.unit_price * (100 - l.discount_percent) - i.price * 100) > i.price * :deviation) as deviations
                from order_lines l left join items i on i.code = l.item_code
                where l.order_id = o.id) checked on true
            %s
            """.formatted(where, sort.orderBy(), sort.orderBy());
        return jdbc.sql(sql)
                .params(conditions.parameters())
                .param("rows", rows)
                .param("deviation", policies.priceDeviationPercentMax());
    }

    OrderSummary summary(ResultSet row, int index) throws SQLException {
        OrderStatus status = OrderStatus.valueOf(row.getString("status"));
        Instant statusSince = moment(row, "status_since");
        Instant receivedAt = moment(row, "received_at");
        return new OrderSummary(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("number"),
                status,
                status.label(),
                statusSince,
                days(statusSince),
                row.getString("status_reason"),
                row.getString("source"),
                row.getString("external_id"),
                row.getString("client_order_number"),
                ClientMatch.Result.valueOf(row.getString("client_match")),
                row.getObject("client_id", UUID.class),
                row.getString("client_name"),
                row.getString("agent_id"),
                row.getString("agent_name"),
                row.getObject("agreed_at") != null,
                moment(row, "placed_at"),
                receivedAt,
                days(receivedAt),
                moment(row, "changed_at"),
                row.getObject("requested_delivery_on", LocalDate.class),
                Money.of(row.getBigDecimal("total_amount"), Currency.getInstance(row.getString("currency"))),
                row.getInt("deviations"),
                row.getInt("unknown"),
                row.getBoolean("uninvoiced"),
                row.getBoolean("released"),
                status == OrderStatus.AWAITING_WAREHOUSE && statusSince.isBefore(limit.lateBefore(calendar)));
    }

    private long days(Instant since) {
        return Math.max(0, ChronoUnit.DAYS.between(calendar.dateOf(since), calendar.today()));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
