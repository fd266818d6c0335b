package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long a document waits for somebody (S2): a draft to be issued, an issued one to be sent.
 *
 * @param days since it was drafted, or else issued
 * @param issueBy last day for the issue of a draft: the 15th of the month after the tax point, of intra-Community supplies, of services whose VAT the
 *     buyer owes (Article 222 of Directive 2006/112/EC) and of advances; absent where the law names no day
 * @param late that day has passed
 */
public record Waiting(long days, @Nullable LocalDate issueBy, boolean late) {

    private static final int DAY_OF_NEXT_MONTH = 15;

    /** Columns of {@code invoices}: the last day that an advance invoice knows, and whether another draft has one. Lines are read for drafts only. */
    static final String COLUMNS = """
            issue_by, (status = 'DRAFT' and exists (
                select from invoice_lines l where l.invoice_id = invoices.id and l.vat_category in ('K', 'AE'))) as has_last_day""";

    /** Absent where nothing waits. */
    static @Nullable Waiting of(ResultSet row, CompanyCalendar calendar) throws SQLException {
        LocalDate today = calendar.today();
        return switch (InvoiceStatus.valueOf(row.getString("status"))) {
            case DRAFT -> {
                OffsetDateTime draftedAt = row.getObject("drafted_at", OffsetDateTime.class);
                LocalDate ofAdvance = row.getObject("issue_by", LocalDate.class);
                LocalDate issueBy = ofAdvance == null && row.getBoolean("has_last_day")
                        ? lastDay(row.getObject("tax_point", LocalDate.class))
                        : ofAdvance;
                yield new Waiting(
                        days(calendar.dateOf(draftedAt.toInstant()), today),
                        issueBy,
                        issueBy != null && issueBy.isBefore(today));
            }
            case ISSUED -> {
                LocalDate issuedOn = Objects.requireNonNull(row.getObject("issued_on", LocalDate.class));
                boolean delivered = DeliveryStatus.valueOf(row.getString("delivery")) == DeliveryStatus.DELIVERED;
                yield delivered ? null : new Waiting(days(issuedOn, today), null, false);
            }
            case DISCARDED -> null;
        };
    }

    static LocalDate lastDay(LocalDate taxPoint) {
        return taxPoint.plusMonths(1).withDayOfMonth(DAY_OF_NEXT_MONTH);
    }

    private static long days(LocalDate since, LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(since, today));
    }
}
