package com.azuvio.crmconnect.payment.refund;

import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Refunds, the latest first, with how many each status has under the other filters. */
@Service
public class ListRefunds {

    private static final String ROWS = """
            select r.*, s.number as source_number, c.name as client_name
              from refunds r join money_sources s on s.id = r.source_id left join clients c on c.id = r.client_id
             where %s order by r.id desc limit :rows
            """;

    private final JdbcClient client;

    ListRefunds(JdbcClient client) {
        this.client = client;
    }

    @Transactional(readOnly = true)
    public CursorPage<ListedRefund> list(RefundFilter filter, Cursor cursor, int limit) {
        Map<String, Object> params = new HashMap<>();
        String base = "true";
        if (filter.clientId() != null) {
            base += " and r.client_id = :clientId";
            params.put("clientId", filter.clientId());
        }
        if (filter.sourceId() != null) {
            base += " and r.source_id = :sourceId";
            params.put("sourceId", filter.sourceId());
        }
        Map<String, Long> counts = counts(base, params);
        String where = base;
        if (!filter.statuses().isEmpty()) {
            where += " and r.status in (:statuses)";
            params.put("statuses", filter.statuses().stream().map(Enum::name).toList());
        }
        if (!cursor.isStart()) {
            where += " and r.id < :beforeId";
            params.put("beforeId", cursor.uuid(0));
        }
        params.put("rows", limit + 1);
        List<ListedRefund> rows = client.sql(ROWS.formatted(where))
                .params(params)
                .query((row, n) -> read(row))
                .list();
        return CursorPage.of(rows, limit, refund -> Cursor.encode(refund.id()), counts);
    }

    /** @throws Refusal {@code refund-not-found} */
    @Transactional(readOnly = true)
    public ListedRefund read(UUID id) {
        return client.sql(ROWS.formatted("r.id = :id"))
                .param("id", id)
                .param("rows", 1)
                .query((row, n) -> read(row))
                .optional()
                .orElseThrow(() -> Refunds.notFound(id));
    }

    private Map<String, Long> counts(String where, Map<String, Object> params) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (RefundStatus status : RefundStatus.values()) {
            counts.put(status.name(), 0L);
        }
        client.sql("select r.status, count(*) as rows from refunds r where " + where + " group by r.status")
                .params(params)
                .query(row -> {
                    counts.put(row.getString("status"), row.getLong("rows"));
                });
        return counts;
    }

    private static ListedRefund read(ResultSet row) throws SQLException {
        return new ListedRefund(
                row.getObject("id", UUID.class),
                row.getString("number"),
                RefundStatus.valueOf(row.getString("status")),
                row.getObject("source_id", UUID.class),
                row.getString("source_number"),
                row.getObject("client_id", UUID.class),
                row.getString("client_name"),
                Money.of(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                row.getString("reason"),
                row.getString("payee_iban"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                row.getString("requested_by"),
                instant(row, "ended_at"),
                row.getString("ended_by"),
                row.getString("ending_reason"),
                row.getObject("refunded_on", LocalDate.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
