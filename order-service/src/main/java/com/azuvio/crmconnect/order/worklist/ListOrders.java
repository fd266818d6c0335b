package com.azuvio.crmconnect.order.worklist;

import com.azuvio.crmconnect.order.access.OrderAccess;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import com.azuvio.crmconnect.starter.web.PageLimits;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders in a list: chips first, keyset paging, counts per chip under the other filters (S17, S73). */
@Service
public class ListOrders {

    private final JdbcClient jdbc;
    private final ReadOrderRows rows;
    private final OrderAccess access;
    private final WarehouseLimit warehouse;
    private final CompanyCalendar calendar;

    ListOrders(
            JdbcClient jdbc,
            ReadOrderRows rows,
            OrderAccess access,
            WarehouseLimit warehouse,
            CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.access = access;
        this.warehouse = warehouse;
        this.calendar = calendar;
    }

    /**
     * Lists a page of what the caller may see.
     *
     * @param counted whether the chips are counted
     */
    @Transactional(readOnly = true)
    public CursorPage<OrderSummary> list(
            OrderQuery query, OrderSort sort, @Nullable String cursor, int limit, boolean counted) {
        PageLimits.check(limit);
        Cursor start = Cursor.decode(cursor);
        OrderConditions conditions = new OrderConditions(query, access.onlyAgent(), warehouse, calendar);
        Map<String, Long> counts = counted ? counts(conditions) : Map.of();
        String where = conditions.base() + " and " + OrderConditions.chips(query);
        if (!start.isStart()) {
            where += " and " + sort.behind();
            conditions.parameters().putAll(sort.parameters(start));
        }
        List<OrderSummary> found = rows.select(conditions, where, sort, limit + 1)
                .query(rows::summary)
                .list();
        return CursorPage.of(found, limit, sort::after, counts);
    }

    private Map<String, Long> counts(OrderConditions conditions) {
        List<OrderFilter> counted = Arrays.stream(OrderFilter.values())
                .filter(OrderFilter::isCounted)
                .toList();
        String columns = counted.stream()
                .map(filter -> "count(*) filter (where " + filter.condition() + ")")
                .collect(Collectors.joining(", "));
        // The same condition as the index of orders at work, so that what has ended is not even read.
        String sql = "select " + columns + " from orders o where (o.status not in ('CONFIRMED', 'CANCELLED')"
                + " or o.uninvoiced or o.released) and " + conditions.base();
        return jdbc.sql(sql)
                .params(conditions.parameters())
                .query((row, index) -> {
                    Map<String, Long> counts = new LinkedHashMap<>();
                    for (int i = 0; i < counted.size(); i++) {
                        counts.put(counted.get(i).name(), row.getLong(i + 1));
                    }
                    return counts;
                })
                .single();
    }
}
