package com.azuvio.crmconnect.invoicing.reminder;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How often reminders named a document.
 *
 * @param count reminders that arrived
 * @param lastOn day of the last one; absent where there was none
 */
public record Reminded(long count, @Nullable LocalDate lastOn) {

    /** Columns of a query over {@code invoices}; both read the index of the document alone. */
    public static final String COLUMNS =
            "(select count(*) from document_reminders r where r.invoice_id = invoices.id) as reminders_sent,"
                    + " (select max(r.reminded_at) from document_reminders r where r.invoice_id = invoices.id) as last_reminded_at";

    public static Reminded of(ResultSet row, CompanyCalendar calendar) throws SQLException {
        OffsetDateTime last = row.getObject("last_reminded_at", OffsetDateTime.class);
        return new Reminded(row.getLong("reminders_sent"), last == null ? null : calendar.dateOf(last.toInstant()));
    }
}
