package com.azuvio.crmconnect.client.client;

import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Clients by name. Counts: one per status, {@code READY}, {@code INCOMPLETE}, {@code ACTIVE} and {@code INACTIVE}, each
 * under the filters of the other axes.
 */
@Component
public class ListClients {

    private final JdbcClient jdbc;

    ListClients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public CursorPage<ListedClient> list(ClientFilter filter, Cursor cursor, int limit) {
        var parameters = new HashMap<String, Object>();
        var conditions = new ArrayList<String>();
        searchIn(filter, conditions, parameters);
        var counts = counts(filter, where(conditions), parameters);
        filterBy(filter, conditions, parameters);
        if (!cursor.isStart()) {
            conditions.add("(name_sort_key, id) > (:afterKey, :afterId)");
            parameters.put("afterKey", cursor.text(0));
            parameters.put("afterId", cursor.uuid(1));
        }
        parameters.put("rows", limit + 1);
        var found = jdbc.sql("""
                        select id, number, name, name_sort_key, status, vat_number, address_country, active, ready
                        from clients""" + where(conditions) + " order by name_sort_key, id limit :rows")
                .params(parameters)
                .query((row, index) -> listed(row))
                .list();
        return CursorPage.of(found, limit, client -> Cursor.encode(client.sortKey(), client.id()), counts);
    }

    private static void searchIn(ClientFilter filter, List<String> conditions, Map<String, Object> parameters) {
        if (filter.search() == null || filter.search().isBlank()) {
            return;
        }
        var words = ClientName.sortKey(filter.search());
        parameters.put("identifier", filter.search().toUpperCase(Locale.ROOT).replace(" ", ""));
        var byIdentifier = "number = :identifier or vat_number = :identifier or fiscal_code = :identifier";
        if (words.isEmpty()) {
            conditions.add("(" + byIdentifier + ")");
        } else {
            // A sort key has letters, digits and spaces only, so nothing in it is a wildcard.
            parameters.put("words", "% " + words + "%");
            conditions.add("(" + byIdentifier + " or ' ' || name_sort_key like :words)");
        }
    }

    private static void filterBy(ClientFilter filter, List<String> conditions, Map<String, Object> parameters) {
        if (!filter.statuses().isEmpty()) {
            conditions.add("status in (:statuses)");
            parameters.put(
                    "statuses", filter.statuses().stream().map(Enum::name).toList());
        }
        if (filter.ready() != null) {
            conditions.add("ready = :ready");
            parameters.put("ready", filter.ready());
        }
        if (filter.active() != null) {
            conditions.add("active = :active");
            parameters.put("active", filter.active());
        }
    }

    private Map<String, Long> counts(ClientFilter filter, String where, Map<String, Object> parameters) {
        var counts = new LinkedHashMap<String, Long>();
        for (var status : ClientStatus.values()) {
            counts.put(status.name(), 0L);
        }
        for (var chip : List.of("READY", "INCOMPLETE", "ACTIVE", "INACTIVE")) {
            counts.put(chip, 0L);
        }
        jdbc.sql("select status, ready, active, count(*) as clients from clients" + where
                        + " group by status, ready, active")
                .params(parameters)
                .query(row -> {
                    var status = ClientStatus.valueOf(row.getString("status"));
                    boolean ready = row.getBoolean("ready");
                    boolean active = row.getBoolean("active");
                    long clients = row.getLong("clients");
                    if (filter.admitsReady(ready) && filter.admitsActive(active)) {
                        counts.merge(status.name(), clients, Long::sum);
                    }
                    if (filter.admits(status) && filter.admitsActive(active)) {
                        counts.merge(ready ? "READY" : "INCOMPLETE", clients, Long::sum);
                    }
                    if (filter.admits(status) && filter.admitsReady(ready)) {
                        counts.merge(active ? "ACTIVE" : "INACTIVE", clients, Long::sum);
                    }
                });
        return counts;
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static ListedClient listed(ResultSet row) throws SQLException {
        return new ListedClient(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("name"),
                row.getString("name_sort_key"),
                ClientStatus.valueOf(row.getString("status")),
                row.getString("vat_number"),
                row.getString("address_country"),
                row.getBoolean("active"),
                row.getBoolean("ready"));
    }
}
