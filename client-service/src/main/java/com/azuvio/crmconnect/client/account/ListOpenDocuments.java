package com.azuvio.crmconnect.client.account;

import com.azuvio.crmconnect.client.account.Receivable.PaymentStatus;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A client's open documents, the oldest due date first; counts per payment status and {@code OVERDUE} (D3). */
@Component
public class ListOpenDocuments {

    private static final String OPEN =
            " from receivables where client_id = :clientId and remaining_amount > 0 and document_type <> 'PROFORMA'";

    private final JdbcClient jdbc;
    private final OpenView openView;
    private final CompanyCalendar calendar;

    ListOpenDocuments(JdbcClient jdbc, OpenView openView, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.openView = openView;
        this.calendar = calendar;
    }

    @Transactional(readOnly = true)
    public CursorPage<OpenDocument> list(UUID clientId, Cursor cursor, int limit) {
        openView.of(clientId, null, null);
        var today = calendar.today();
        boolean start = cursor.isStart();
        var found = jdbc.sql("select *" + OPEN + " and (due_on, document_id) > (:afterDate, :afterId)"
                        + " order by due_on, document_id limit :rows")
                .param("clientId", clientId)
                .param("afterDate", start ? LocalDate.EPOCH : cursor.date(0))
                .param("afterId", start ? new UUID(0, 0) : cursor.uuid(1))
                .param("rows", limit + 1)
                .query((row, index) -> openDocument(row, today))
                .list();
        return CursorPage.of(
                found,
                limit,
                open -> Cursor.encode(open.state().dueOn(), open.state().documentId()),
                counts(clientId, today));
    }

    private Map<String, Long> counts(UUID clientId, LocalDate today) {
        var counts = new TreeMap<>(Map.of("OVERDUE", 0L, "UNPAID", 0L, "PARTIALLY_PAID", 0L));
        jdbc.sql("select payment_status, due_on < :today as overdue, count(*) as documents" + OPEN + " group by 1, 2")
                .param("clientId", clientId)
                .param("today", today)
                .query(row -> {
                    long documents = row.getLong("documents");
                    counts.merge(row.getString("payment_status"), documents, Long::sum);
                    counts.merge("OVERDUE", row.getBoolean("overdue") ? documents : 0L, Long::sum);
                });
        return counts;
    }

    private static OpenDocument openDocument(ResultSet row, LocalDate today) throws SQLException {
        var currency = row.getString("currency");
        var state = new Receivable(
                row.getObject("document_id", UUID.class),
                row.getObject("client_id", UUID.class),
                Receivable.Type.valueOf(row.getString("document_type")),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                Money.of(row.getString("total_amount"), currency),
                Money.of(row.getString("remaining_amount"), currency),
                PaymentStatus.valueOf(row.getString("payment_status")),
                row.getBoolean("delivered"),
                row.getString("payment_reference"),
                row.getLong("revision"),
                row.getTimestamp("changed_at").toInstant());
        return new OpenDocument(state, Math.max(0, ChronoUnit.DAYS.between(state.dueOn(), today)));
    }
}
