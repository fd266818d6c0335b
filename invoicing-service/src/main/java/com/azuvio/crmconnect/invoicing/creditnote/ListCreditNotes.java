package com.azuvio.crmconnect.invoicing.creditnote;

import com.azuvio.crmconnect.invoicing.document.CorrectionReason;
import com.azuvio.crmconnect.invoicing.filter.Conditions;
import com.azuvio.crmconnect.invoicing.invoice.DeliveryStatus;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceStatus;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The credit-note list, drafted last first: chips, keyset paging, counts per chip under the other filters. */
@Component
public class ListCreditNotes {

    private final JdbcClient jdbc;

    ListCreditNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param limit rows of the page; one more is read to know whether there is a next one */
    @Transactional(readOnly = true)
    public CursorPage<CreditNoteSummary> page(CreditNoteFilter filter, Cursor cursor, int limit) {
        Conditions conditions = new Conditions()
                .and("client_id = :clientId", "clientId", filter.clientId())
                .and("original_id = :originalId", "originalId", filter.originalId())
                .and(
                        "reason = :reason",
                        "reason",
                        filter.reason() == null ? null : filter.reason().name())
                .beginsWith("number", filter.number())
                .and("issued_on >= :issuedFrom", "issuedFrom", filter.issuedFrom())
                .and("issued_on <= :issuedTo", "issuedTo", filter.issuedTo());
        List<CreditNoteSummary> rows = rows(filter, conditions, cursor, limit);
        return CursorPage.of(rows, limit, row -> Cursor.encode(row.id()), counts(conditions));
    }

    private List<CreditNoteSummary> rows(CreditNoteFilter filter, Conditions conditions, Cursor cursor, int limit) {
        String chips = filter.chips().isEmpty()
                ? "true"
                : filter.chips().stream()
                        .sorted()
                        .map(CreditNoteChip::condition)
                        .collect(Collectors.joining(" or ", "(", ")"));
        String sql =
                "select id, version, status, number, issued_on, original_id, original_number, client_id, client_name,"
                        + " reason, drafted_at, currency, total_amount, applied_amount, surplus_amount, delivery,"
                        + " (select submit_by from e_invoices_to_submit s where s.document_id = credit_notes.id) as submit_by"
                        + " from credit_notes where " + conditions.sql() + " and " + chips
                        + (cursor.isStart() ? "" : " and id < :after")
                        + " order by id desc limit :limit";
        JdbcClient.StatementSpec query =
                jdbc.sql(sql).params(conditions.parameters()).param("limit", limit + 1);
        return (cursor.isStart() ? query : query.param("after", cursor.uuid(0)))
                .query(ListCreditNotes::summary)
                .list();
    }

    private Map<String, Long> counts(Conditions conditions) {
        String sql = Arrays.stream(CreditNoteChip.values())
                .map(chip -> "(select count(*) from credit_notes where " + conditions.sql() + " and " + chip.condition()
                        + ") as " + chip.name())
                .collect(Collectors.joining(", ", "select ", ""));
        return jdbc.sql(sql)
                .params(conditions.parameters())
                .query((row, index) -> counts(row))
                .single();
    }

    private static Map<String, Long> counts(ResultSet row) throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (CreditNoteChip chip : CreditNoteChip.values()) {
            counts.put(chip.name(), row.getLong(chip.name()));
        }
        return counts;
    }

    private static CreditNoteSummary summary(ResultSet row, int index) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new CreditNoteSummary(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                InvoiceStatus.valueOf(row.getString("status")),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("original_id", UUID.class),
                row.getString("original_number"),
                row.getObject("client_id", UUID.class),
                row.getString("client_name"),
                CorrectionReason.valueOf(row.getString("reason")),
                row.getObject("drafted_at", OffsetDateTime.class).toInstant(),
                Money.of(row.getBigDecimal("total_amount"), currency),
                money(row.getBigDecimal("applied_amount"), currency),
                money(row.getBigDecimal("surplus_amount"), currency),
                DeliveryStatus.valueOf(row.getString("delivery")),
                row.getObject("submit_by", LocalDate.class));
    }

    private static @Nullable Money money(@Nullable BigDecimal amount, Currency currency) {
        return amount == null ? null : Money.of(amount, currency);
    }
}
