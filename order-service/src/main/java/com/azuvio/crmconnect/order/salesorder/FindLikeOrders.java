package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.check.CheckPolicies;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds orders that may have come twice: of the same client (or, while the client is not known, the same VAT number),
 * within some days of one another, with the same order number of the client or the same lines and total. One statement
 * whatever the number of orders.
 */
@Component
class FindLikeOrders {

    /** Of one order; whoever has more has seen enough. */
    private static final int LIKE_MAX = 20;

    private static final String LINES = """
            (select string_agg(concat_ws(' ', l.item_code, trim_scale(l.ordered_quantity), trim_scale(l.unit_price),
                trim_scale(l.discount_percent)), ',' order by l.item_code, l.ordered_quantity, l.unit_price, l.discount_percent)
             from order_lines l where l.order_id = %s.id)""";

    private static final String CANDIDATES = """
            select d.id, d.number, d.status, d.received_at, d.client_order_number, d.total_amount, d.currency from orders d
            where %s and d.received_at between o.received_at - make_interval(days => :days)
                and o.received_at + make_interval(days => :days)
                and (d.client_order_number = o.client_order_number or d.total_amount = o.total_amount)
            order by d.received_at desc limit 100""";

    private static final String FIND = """
            select o.id as order_id, found.* from orders o cross join lateral (
                select d.id, d.number, d.status, d.received_at,
                    coalesce(d.client_order_number = o.client_order_number, false) as same_number,
                    d.total_amount = o.total_amount and d.currency = o.currency and %s = %s as same_content
                from ((%s) union all (%s)) d
                where d.id <> o.id and d.status <> 'CANCELLED') found
            where o.id = any(cast(:ids as uuid[])) and (found.same_number or found.same_content)
            order by o.id, found.id desc""".formatted(
                    LINES.formatted("d"),
                    LINES.formatted("o"),
                    CANDIDATES.formatted("d.client_id = o.client_id"),
                    CANDIDATES.formatted("o.client_id is null and d.client_match <> 'LINKED'"
                            + " and d.buyer_vat_number = o.buyer_vat_number"));

    private final JdbcClient jdbc;
    private final CheckPolicies policies;

    FindLikeOrders(JdbcClient jdbc, CheckPolicies policies) {
        this.jdbc = jdbc;
        this.policies = policies;
    }

    /** Latest first, by the order that they are like. */
    Map<UUID, List<LikeOrder>> find(Collection<UUID> orders) {
        Map<UUID, List<LikeOrder>> found = new HashMap<>();
        if (orders.isEmpty()) {
            return found;
        }
        jdbc.sql(FIND)
                .param("ids", orders.toArray(UUID[]::new))
                .param("days", policies.duplicateDays())
                .query(row -> {
                    List<LikeOrder> like =
                            found.computeIfAbsent(row.getObject("order_id", UUID.class), order -> new ArrayList<>());
                    if (like.size() < LIKE_MAX) {
                        like.add(new LikeOrder(
                                row.getObject("id", UUID.class),
                                row.getString("number"),
                                OrderStatus.valueOf(row.getString("status")),
                                row.getObject("received_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getBoolean("same_number"),
                                row.getBoolean("same_content")));
                    }
                });
        return found;
    }
}
