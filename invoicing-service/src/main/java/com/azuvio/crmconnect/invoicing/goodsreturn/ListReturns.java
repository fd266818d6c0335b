package com.azuvio.crmconnect.invoicing.goodsreturn;

import com.azuvio.crmconnect.invoicing.filter.Conditions;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of returns, the newest first: statuses as chips, keyset paging, counts per chip under the other filters. */
@Component
public class ListReturns {

    private final JdbcClient jdbc;

    ListReturns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param limit rows of the page; one more is read to know whether there is a next one */
    @Transactional(readOnly = true)
    public CursorPage<ReturnSummary> page(ReturnFilter filter, Cursor cursor, int limit) {
        Conditions conditions = new Conditions()
                .and("client_id = :clientId", "clientId", filter.clientId())
                .and("original_id = :originalId", "originalId", filter.originalId())
                .and("order_id = :orderId", "orderId", filter.orderId());
        List<ReturnSummary> rows = rows(filter, conditions, cursor, limit);
        return CursorPage.of(rows, limit, row -> Cursor.encode(row.id()), counts(conditions));
    }

    private List<ReturnSummary> rows(ReturnFilter filter, Conditions conditions, Cursor cursor, int limit) {
        String chosen = filter.statuses().isEmpty()
                ? "true"
                : filter.statuses().stream()
                        .sorted()
                        .map(ListReturns::condition)
                        .collect(Collectors.joining(" or ", "(", ")"));
        String sql =
                "select id, version, number, status, original_id, original_number, order_id, client_id, client_name,"
                        + " reason_text, credit_policy, requested_at from goods_returns where " + conditions.sql()
                        + " and "
                        + chosen + (cursor.isStart() ? "" : " and id < :after") + " order by id desc limit :limit";
        JdbcClient.StatementSpec query =
                jdbc.sql(sql).params(conditions.parameters()).param("limit", limit + 1);
        return (cursor.isStart() ? query : query.param("after", cursor.uuid(0)))
                .query(ListReturns::summary)
                .list();
    }

    private static String condition(ReturnStatus status) {
        return "status = '" + status.name() + "'";
    }

    private Map<String, Long> counts(Conditions conditions) {
        String sql = Arrays.stream(ReturnStatus.values())
                .map(status -> "(select count(*) from goods_returns where " + conditions.sql() + " and "
                        + condition(status) + ") as " + status.name())
                .collect(Collectors.joining(", ", "select ", ""));
        return jdbc.sql(sql)
                .params(conditions.parameters())
                .query((row, index) -> counts(row))
                .single();
    }

    private static Map<String, Long> counts(ResultSet row) throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (ReturnStatus status : ReturnStatus.values()) {
            counts.put(status.name(), row.getLong(status.name()));
        }
        return counts;
    }

    private static ReturnSummary summary(ResultSet row, int index) throws SQLException {
        return new ReturnSummary(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("number"),
                ReturnStatus.valueOf(row.getString("status")),
                row.getObject("original_id", UUID.class),
                row.getString("original_number"),
                row.getObject("order_id", UUID.class),
                row.getObject("client_id", UUID.class),
                row.getString("client_name"),
                row.getString("reason_text"),
                CreditPolicy.valueOf(row.getString("credit_policy")),
                row.getObject("requested_at", OffsetDateTime.class).toInstant());
    }
}
