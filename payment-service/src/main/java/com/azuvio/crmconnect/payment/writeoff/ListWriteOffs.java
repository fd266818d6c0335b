package com.azuvio.crmconnect.payment.writeoff;

import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
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

/** Write-offs, the latest first, with how many each status has under the other filters. */
@Service
public class ListWriteOffs {

    private static final String ROWS = """
            select w.*, coalesce(d.number, s.number) as number, c.name as client_name
              from write_offs w left join open_documents d on d.id = w.document_id
              left join money_sources s on s.id = w.source_id left join clients c on c.id = w.client_id
             where %s order by w.id desc limit :rows
            """;

    private final JdbcClient client;

    ListWriteOffs(JdbcClient client) {
        this.client = client;
    }

    @Transactional(readOnly = true)
    public CursorPage<ListedWriteOff> list(WriteOffFilter filter, Cursor cursor, int limit) {
        Map<String, Object> params = new HashMap<>();
        String base = narrowed("client_id", filter.clientId(), params)
                + narrowed("document_id", filter.documentId(), params)
                + narrowed("source_id", filter.sourceId(), params) + "true";
        Map<String, Long> counts = counts(base, params);
        String where = base;
        if (!filter.statuses().isEmpty()) {
            where += " and w.status in (:statuses)";
            params.put("statuses", filter.statuses().stream().map(Enum::name).toList());
        }
        if (!cursor.isStart()) {
            where += " and w.id < :beforeId";
            params.put("beforeId", cursor.uuid(0));
        }
        params.put("rows", limit + 1);
        List<ListedWriteOff> rows = client.sql(ROWS.formatted(where))
                .params(params)
                .query((row, n) -> read(row))
                .list();
        return CursorPage.of(rows, limit, writeOff -> Cursor.encode(writeOff.id()), counts);
    }

    /** @throws Refusal {@code write-off-not-found} */
    @Transactional(readOnly = true)
    public ListedWriteOff read(UUID id) {
        return client.sql(ROWS.formatted("w.id = :id"))
                .param("id", id)
                .param("rows", 1)
                .query((row, n) -> read(row))
                .optional()
                .orElseThrow(() -> WriteOffs.notFound(id));
    }

    private static String narrowed(String column, @Nullable UUID value, Map<String, Object> params) {
        if (value == null) {
            return "";
        }
        params.put(column, value);
        return "w." + column + " = :" + column + " and ";
    }

    private Map<String, Long> counts(String where, Map<String, Object> params) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (WriteOffStatus status : WriteOffStatus.values()) {
            counts.put(status.name(), 0L);
        }
        client.sql("select w.status, count(*) as rows from write_offs w where " + where + " group by w.status")
                .params(params)
                .query(row -> {
                    counts.put(row.getString("status"), row.getLong("rows"));
                });
        return counts;
    }

    private static ListedWriteOff read(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        BigDecimal booked = row.getBigDecimal("booked_amount");
        return new ListedWriteOff(
                row.getObject("id", UUID.class),
                WriteOffKind.valueOf(row.getString("kind")),
                WriteOffStatus.valueOf(row.getString("status")),
                row.getObject("client_id", UUID.class),
                row.getString("client_name"),
                row.getObject("document_id", UUID.class),
                row.getObject("source_id", UUID.class),
                row.getString("number"),
                Money.of(row.getBigDecimal("requested_amount"), currency),
                booked == null ? null : Money.of(booked, currency),
                row.getString("reason"),
                row.getObject("requested_on", LocalDate.class),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                row.getString("requested_by"),
                row.getString("refusal"),
                row.getObject("undo_on", LocalDate.class),
                row.getString("undo_by"),
                row.getString("undo_reason"));
    }
}
