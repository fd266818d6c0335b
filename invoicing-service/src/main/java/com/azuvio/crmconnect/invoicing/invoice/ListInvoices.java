package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.reminder.Reminded;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The invoice list: chips first, keyset paging, counts per chip under the other filters. */
@Component
public class ListInvoices {

    private static final LocalDate NEVER_DUE = LocalDate.of(9999, 12, 31);
    private static final String DUE = "coalesce(due_on, date '9999-12-31')";

    private final JdbcClient jdbc;
    private final CheckDrafts drafts;
    private final CompanyCalendar calendar;

    ListInvoices(JdbcClient jdbc, CheckDrafts drafts, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.calendar = calendar;
    }

    /**
     * @param limit rows of the page; one more is read to know whether there is a next one
     * @param counted whether the chips are counted, which takes longer than the page once there are a million invoices
     */
    @Transactional(readOnly = true)
    public CursorPage<InvoiceSummary> page(
            InvoiceFilter filter, InvoiceOrder order, Cursor cursor, int limit, boolean counted) {
        LocalDate today = calendar.today();
        InvoiceConditions conditions = new InvoiceConditions(filter, today);
        List<InvoiceSummary> rows = rows(filter, conditions, order, cursor, limit, today);
        boolean more = rows.size() > limit;
        List<InvoiceSummary> page = more ? rows.subList(0, limit) : rows;
        return new CursorPage<>(
                withReadiness(page),
                more ? after(page.getLast(), order) : null,
                counted ? counts(conditions) : Map.of());
    }

    /** How many the filter lets through. */
    @Transactional(readOnly = true)
    public long count(InvoiceFilter filter) {
        InvoiceConditions conditions = new InvoiceConditions(filter, calendar.today());
        String chips = filter.chips().isEmpty() ? "true" : InvoiceConditions.of(filter.chips());
        return jdbc.sql("select count(*) from invoices where " + conditions.base() + " and " + chips)
                .params(conditions.parameters())
                .query(Long.class)
                .single();
    }

    private List<InvoiceSummary> rows(
            InvoiceFilter filter,
            InvoiceConditions conditions,
            InvoiceOrder order,
            Cursor cursor,
            int limit,
            LocalDate today) {
        String chips = filter.chips().isEmpty() ? "true" : InvoiceConditions.of(filter.chips());
        String sql = "select id, version, document_type, status, number, order_id, order_number, confirmation_number,"
                + " recurring_template_id, opening, client_id,"
                + " client_name, drafted_at, tax_point, issued_on, due_on, currency, total_amount, remaining_amount,"
                + " advances_amount, payment_status, delivery,"
                + " (select submit_by from e_invoices_to_submit s where s.document_id = invoices.id) as submit_by, "
                + Waiting.COLUMNS + ", " + Reminded.COLUMNS + " from invoices where "
                + conditions.base() + " and " + chips
                + keyset(order, cursor) + " limit :limit";
        JdbcClient.StatementSpec query =
                jdbc.sql(sql).params(conditions.parameters()).param("limit", limit + 1);
        if (!cursor.isStart()) {
            query = order == InvoiceOrder.DUE
                    ? query.param("due", cursor.date(0)).param("id", cursor.uuid(1))
                    : query.param("id", cursor.uuid(0));
        }
        return query.query((row, index) -> summary(row, today, calendar)).list();
    }

    private static String keyset(InvoiceOrder order, Cursor cursor) {
        return switch (order) {
            case NEWEST -> (cursor.isStart() ? "" : " and id < :id") + " order by id desc";
            case DUE -> (cursor.isStart() ? "" : " and (" + DUE + ", id) > (:due, :id)") + " order by " + DUE + ", id";
        };
    }

    private static String after(InvoiceSummary last, InvoiceOrder order) {
        return switch (order) {
            case NEWEST -> Cursor.encode(last.id());
            case DUE -> Cursor.encode(last.dueOn() == null ? NEVER_DUE : last.dueOn(), last.id());
        };
    }

    /** Each count reads the partial index of its chip alone. */
    private Map<String, Long> counts(InvoiceConditions conditions) {
        String sql = Arrays.stream(InvoiceChip.values())
                .map(chip -> "(select count(*) from invoices where " + conditions.base() + " and " + chip.condition()
                        + ") as " + chip.name())
                .collect(Collectors.joining(", ", "select ", ""));
        return jdbc.sql(sql)
                .params(conditions.parameters())
                .query(ListInvoices::counts)
                .single();
    }

    private static Map<String, Long> counts(ResultSet row, int index) throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (InvoiceChip chip : InvoiceChip.values()) {
            counts.put(chip.name(), row.getLong(chip.name()));
        }
        return counts;
    }

    private List<InvoiceSummary> withReadiness(List<InvoiceSummary> page) {
        List<UUID> ids = page.stream()
                .filter(row -> row.status() == InvoiceStatus.DRAFT)
                .map(InvoiceSummary::id)
                .toList();
        Map<UUID, DraftReadiness> readiness = drafts.readinessOf(ids);
        return page.stream().map(row -> row.with(readiness.get(row.id()))).toList();
    }

    private static InvoiceSummary summary(ResultSet row, LocalDate today, CompanyCalendar calendar)
            throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        Money remaining = Money.of(row.getBigDecimal("remaining_amount"), currency);
        @Nullable LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        Reminded reminded = Reminded.of(row, calendar);
        return new InvoiceSummary(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                DocumentType.valueOf(row.getString("document_type")),
                InvoiceStatus.valueOf(row.getString("status")),
                row.getString("number"),
                row.getObject("order_id", UUID.class),
                row.getString("order_number"),
                row.getObject("confirmation_number", Integer.class),
                row.getObject("recurring_template_id", UUID.class),
                row.getBoolean("opening"),
                row.getObject("client_id", UUID.class),
                row.getString("client_name"),
                row.getObject("drafted_at", OffsetDateTime.class).toInstant(),
                row.getObject("tax_point", LocalDate.class),
                row.getObject("issued_on", LocalDate.class),
                dueOn,
                Money.of(row.getBigDecimal("total_amount"), currency),
                remaining,
                Money.of(row.getBigDecimal("advances_amount"), currency),
                Optional.ofNullable(row.getString("payment_status"))
                        .map(PaymentStatus::valueOf)
                        .orElse(null),
                dueOn == null || !remaining.isPositive() ? 0 : Math.max(0, ChronoUnit.DAYS.between(dueOn, today)),
                DeliveryStatus.valueOf(row.getString("delivery")),
                null,
                Waiting.of(row, calendar),
                row.getObject("submit_by", LocalDate.class),
                reminded.count(),
                reminded.lastOn());
    }
}
