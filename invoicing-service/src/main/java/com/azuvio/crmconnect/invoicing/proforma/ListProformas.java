package com.azuvio.crmconnect.invoicing.proforma;

import com.azuvio.crmconnect.invoicing.filter.Conditions;
import com.azuvio.crmconnect.invoicing.invoice.DeliveryStatus;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The proforma list, drafted last first: chips, keyset paging, counts per chip under the other filters. */
@Component
public class ListProformas {

    private static final String LABEL = """
            case when status <> 'ISSUED' then status when closed_at is not null then 'CLOSED'
                 when remaining_amount = 0 then 'PAID' when due_on < :today then 'EXPIRED'
                 when received_amount > 0 then 'PARTIALLY_PAID' else 'OPEN' end as label""";

    private final JdbcClient jdbc;
    private final CompanyCalendar calendar;

    ListProformas(JdbcClient jdbc, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** @param limit rows of the page; one more is read to know whether there is a next one */
    @Transactional(readOnly = true)
    public CursorPage<ProformaSummary> page(ProformaFilter filter, Cursor cursor, int limit) {
        Conditions conditions = new Conditions()
                .and("client_id = :clientId", "clientId", filter.clientId())
                .and("order_id = :orderId", "orderId", filter.orderId())
                .beginsWith("number", filter.number())
                .and("issued_on >= :issuedFrom", "issuedFrom", filter.issuedFrom())
                .and("issued_on <= :issuedTo", "issuedTo", filter.issuedTo());
        List<ProformaSummary> rows = rows(filter, conditions, cursor, limit);
        return CursorPage.of(rows, limit, row -> Cursor.encode(row.id()), counts(conditions));
    }

    private List<ProformaSummary> rows(ProformaFilter filter, Conditions conditions, Cursor cursor, int limit) {
        String chips = filter.chips().isEmpty()
                ? "true"
                : filter.chips().stream()
                        .sorted()
                        .map(ProformaChip::condition)
                        .collect(Collectors.joining(" or ", "(", ")"));
        String sql = "select id, version, " + LABEL + ", number, issued_on, due_on, client_id, client_name, order_id,"
                + " order_number, drafted_at, currency, total_amount, received_amount, held_amount, remaining_amount, closed_at,"
                + " delivery, (select min(completed_on) from completed_supplies c where c.id in (proformas.id, proformas.order_id))"
                + " as supplied_on from proformas where " + conditions.sql() + " and " + chips
                + (cursor.isStart() ? "" : " and id < :after")
                + " order by id desc limit :limit";
        JdbcClient.StatementSpec query = jdbc.sql(sql)
                .params(conditions.parameters())
                .param("today", calendar.today())
                .param("limit", limit + 1);
        return (cursor.isStart() ? query : query.param("after", cursor.uuid(0)))
                .query(ListProformas::summary)
                .list();
    }

    private Map<String, Long> counts(Conditions conditions) {
        String sql = Arrays.stream(ProformaChip.values())
                .map(chip -> "(select count(*) from proformas where " + conditions.sql() + " and " + chip.condition()
                        + ") as " + chip.name())
                .collect(Collectors.joining(", ", "select ", ""));
        return jdbc.sql(sql)
                .params(conditions.parameters())
                .param("today", calendar.today())
                .query((row, index) -> counts(row))
                .single();
    }

    private static Map<String, Long> counts(ResultSet row) throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (ProformaChip chip : ProformaChip.values()) {
            counts.put(chip.name(), row.getLong(chip.name()));
        }
        return counts;
    }

    private static ProformaSummary summary(ResultSet row, int index) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        boolean closed = row.getObject("closed_at") != null;
        return new ProformaSummary(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                ProformaLabel.valueOf(row.getString("label")),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("client_id", UUID.class),
                row.getString("client_name"),
                row.getObject("order_id", UUID.class),
                row.getString("order_number"),
                row.getObject("drafted_at", OffsetDateTime.class).toInstant(),
                Money.of(row.getBigDecimal("total_amount"), currency),
                Money.of(row.getBigDecimal("received_amount"), currency),
                Money.of(row.getBigDecimal("held_amount"), currency),
                closed ? Money.zero(currency) : Money.of(row.getBigDecimal("remaining_amount"), currency),
                DeliveryStatus.valueOf(row.getString("delivery")),
                row.getObject("supplied_on", LocalDate.class));
    }
}
