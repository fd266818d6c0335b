package com.azuvio.crmconnect.payment.receivable;

import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents with something open, the longest due first; counts {@code OVERDUE} and {@code NOT_DUE}. */
@Service
public class ListOpenDocuments {

    private final JdbcClient client;
    private final CompanyCalendar calendar;

    ListOpenDocuments(JdbcClient client, CompanyCalendar calendar) {
        this.client = client;
        this.calendar = calendar;
    }

    @Transactional(readOnly = true)
    public CursorPage<ListedDocument> list(OpenDocumentFilter filter, Cursor cursor, int limit) {
        LocalDate today = calendar.today();
        Map<String, Object> params = new HashMap<>();
        params.put("today", today);
        String base = conditions(filter, params);
        Map<String, Long> counts = counts(base, params);

        StringBuilder where = new StringBuilder(base);
        if (filter.overdue() != null) {
            where.append(filter.overdue() ? " and d.due_on < :today" : " and d.due_on >= :today");
        }
        if (!cursor.isStart()) {
            where.append(" and (d.due_on, d.id) > (:afterDue, :afterId)");
            params.put("afterDue", cursor.date(0));
            params.put("afterId", cursor.uuid(1));
        }
        params.put("rows", limit + 1);
        List<ListedDocument> rows = client.sql("""
                        select %s, c.name as client_name, coalesce(p.requested, 0) as requested
                          from open_documents d
                          left join clients c on c.id = d.client_id
                          left join lateral (select sum(a.requested_amount) as requested from allocations a
                                              where a.document_id = d.id and a.status = 'REQUESTED') p on true
                         where %s
                         order by d.due_on, d.id limit :rows
                        """.formatted(OpenDocuments.COLUMNS, where))
                .params(params)
                .query((row, n) -> listed(row))
                .list();
        return CursorPage.of(
                rows,
                limit,
                row -> Cursor.encode(row.document().dueOn(), row.document().id()),
                counts);
    }

    private static String conditions(OpenDocumentFilter filter, Map<String, Object> params) {
        List<String> conditions = new ArrayList<>(List.of("d.remaining_amount > 0"));
        narrow(conditions, params, "d.client_id = :clientId", "clientId", filter.clientId());
        narrow(conditions, params, "d.currency = :currency", "currency", filter.currency());
        narrow(conditions, params, "(d.number = :number or d.payment_reference = :number)", "number", filter.number());
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
        return client.sql("select count(*) filter (where d.due_on < :today) as overdue, count(*) as open"
                        + " from open_documents d where " + where)
                .params(params)
                .query((row, n) -> Map.of(
                        "OVERDUE", row.getLong("overdue"), "NOT_DUE", row.getLong("open") - row.getLong("overdue")))
                .single();
    }

    private static ListedDocument listed(ResultSet row) throws SQLException {
        OpenDocument document = OpenDocuments.read(row);
        Money requested =
                Money.of(row.getBigDecimal("requested"), document.remaining().currency());
        return new ListedDocument(document, requested, row.getString("client_name"));
    }
}
