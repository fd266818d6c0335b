package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.reminder.Reminded;
import com.azuvio.crmconnect.starter.table.Table;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of the invoice list as a file, all of what is filtered and nothing else (S33). */
@Component
public class ExportInvoices {

    /** What one sheet of a workbook can hold, less its head (ECMA-376). */
    static final int ROWS_MAX = 1_048_575;

    private static final int ROWS_FETCHED = 500;
    private static final List<String> HEAD = List.of(
            "Number",
            "Document",
            "Client",
            "Order",
            "Client's order",
            "Issued on",
            "Due on",
            "Currency",
            "Total",
            "Paid",
            "Credited",
            "Remaining",
            "Days overdue",
            "Payment",
            "Delivery",
            "Days waiting",
            "Issue by",
            "Late",
            "Reminders sent",
            "Last reminder on");

    private final JdbcClient jdbc;
    private final CompanyCalendar calendar;

    ExportInvoices(JdbcClient jdbc, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** Opens the file once it is known that it can be written. */
    @FunctionalInterface
    public interface Opening {
        Table open() throws IOException;
    }

    /** @throws Refusal {@code export-too-large} before anything is written */
    @Transactional(readOnly = true)
    public void export(InvoiceFilter filter, Opening opening) throws IOException {
        LocalDate today = calendar.today();
        InvoiceConditions conditions = new InvoiceConditions(filter, today);
        String rows = " from invoices where " + conditions.base()
                + (filter.chips().isEmpty() ? "" : " and " + InvoiceConditions.of(filter.chips()));
        long count = jdbc.sql("select count(*)" + rows)
                .params(conditions.parameters())
                .query(Long.class)
                .single();
        if (count > ROWS_MAX) {
            throw Refusal.unprocessable(
                    "export-too-large", count + " invoices do not fit into one sheet; filter for at most " + ROWS_MAX);
        }
        try (Table table = opening.open()) {
            table.row(HEAD);
            jdbc.sql(
                            "select number, document_type, client_name, order_number, client_order_number, issued_on, due_on, currency,"
                                    + " drafted_at, tax_point, status, total_amount, allocated_amount, credited_amount, remaining_amount, payment_status, delivery, "
                                    + Waiting.COLUMNS + ", " + Reminded.COLUMNS
                                    + rows + " order by coalesce(due_on, date '9999-12-31'), id")
                    .params(conditions.parameters())
                    .withFetchSize(ROWS_FETCHED)
                    .query(row -> {
                        write(row, today, table, calendar);
                    });
        }
    }

    private static void write(ResultSet row, LocalDate today, Table table, CompanyCalendar calendar)
            throws SQLException {
        boolean issued = row.getString("payment_status") != null;
        @Nullable LocalDate due = row.getObject("due_on", LocalDate.class);
        boolean open = issued && row.getBigDecimal("remaining_amount").signum() > 0;
        Waiting waiting = Waiting.of(row, calendar);
        Reminded reminded = Reminded.of(row, calendar);
        List<@Nullable Object> cells = Arrays.asList(
                row.getString("number"),
                label(row.getString("document_type")),
                row.getString("client_name"),
                row.getString("order_number"),
                row.getString("client_order_number"),
                row.getObject("issued_on", LocalDate.class),
                due,
                row.getString("currency"),
                row.getBigDecimal("total_amount"),
                row.getBigDecimal("allocated_amount"),
                row.getBigDecimal("credited_amount"),
                row.getBigDecimal("remaining_amount"),
                open && due != null ? Math.max(0, ChronoUnit.DAYS.between(due, today)) : 0L,
                label(issued ? row.getString("payment_status") : row.getString("status")),
                issued ? label(row.getString("delivery")) : null,
                waiting == null ? null : (Long) waiting.days(),
                waiting == null ? null : waiting.issueBy(),
                waiting != null && waiting.late() ? "Late" : null,
                reminded.count(),
                reminded.lastOn());
        try {
            table.row(cells);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** PARTIALLY_PAID → Partially paid. */
    private static String label(@Nullable String constant) {
        String words = Objects.requireNonNull(constant).replace('_', ' ');
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }
}
