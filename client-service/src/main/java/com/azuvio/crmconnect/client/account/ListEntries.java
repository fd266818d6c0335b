package com.azuvio.crmconnect.client.account;

import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The entries behind a balance, the latest day first, with counts per type (S68's drill-down). */
@Component
public class ListEntries {

    private final JdbcClient jdbc;
    private final OpenView openView;

    ListEntries(JdbcClient jdbc, OpenView openView) {
        this.jdbc = jdbc;
        this.openView = openView;
    }

    @Transactional(readOnly = true)
    public CursorPage<LedgerEntry> list(UUID clientId, EntryFilter filter, Cursor cursor, int limit) {
        openView.of(clientId, null, null);
        var parameters = new HashMap<String, Object>();
        var conditions = new ArrayList<String>();
        conditions.add("client_id = :clientId");
        parameters.put("clientId", clientId);
        if (filter.currency() != null) {
            conditions.add("currency = cast(:currency as char(3))");
            parameters.put("currency", filter.currency().getCurrencyCode());
        }
        var counts = counts(conditions, parameters);
        if (!filter.types().isEmpty()) {
            conditions.add("type in (:types)");
            parameters.put("types", filter.types().stream().map(Enum::name).toList());
        }
        if (!cursor.isStart()) {
            conditions.add("(effective_on, id) < (:beforeDate, :beforeId)");
            parameters.put("beforeDate", cursor.date(0));
            parameters.put("beforeId", cursor.uuid(1));
        }
        parameters.put("rows", limit + 1);
        var found = jdbc.sql("select " + LedgerReader.COLUMNS + " from ledger_entries" + where(conditions)
                        + " order by effective_on desc, id desc limit :rows")
                .params(parameters)
                .query((row, index) -> LedgerReader.entry(row))
                .list();
        return CursorPage.of(found, limit, entry -> Cursor.encode(entry.effectiveOn(), entry.id()), counts);
    }

    private Map<String, Long> counts(List<String> conditions, Map<String, Object> parameters) {
        var counts = new LinkedHashMap<String, Long>();
        for (var type : EntryType.values()) {
            counts.put(type.name(), 0L);
        }
        jdbc.sql("select type, count(*) as entries from ledger_entries" + where(conditions) + " group by type")
                .params(parameters)
                .query(row -> {
                    counts.put(row.getString("type"), row.getLong("entries"));
                });
        return counts;
    }

    private static String where(List<String> conditions) {
        return " where " + String.join(" and ", conditions);
    }
}
