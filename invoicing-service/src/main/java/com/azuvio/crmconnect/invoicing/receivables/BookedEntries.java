package com.azuvio.crmconnect.invoicing.receivables;

import com.azuvio.crmconnect.starter.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bookings of a document, the oldest first. */
@Repository
public class BookedEntries {

    private static final int SHOWN_MAX = 1000;

    private final JdbcClient jdbc;

    BookedEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<BookedEntry> of(UUID invoiceId) {
        return jdbc.sql("""
                select e.allocation_id, a.payment_id, e.kind, e.amount, e.remaining_amount, e.currency, e.cause, e.booked_at
                from allocation_entries e join allocations a on a.id = e.allocation_id
                where e.invoice_id = :id order by e.booked_at, e.allocation_id, e.position limit :max""")
                .param("id", invoiceId)
                .param("max", SHOWN_MAX)
                .query(BookedEntries::entry)
                .list();
    }

    private static BookedEntry entry(ResultSet row, int index) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new BookedEntry(
                row.getObject("allocation_id", UUID.class),
                row.getObject("payment_id", UUID.class),
                row.getString("kind"),
                Money.of(row.getBigDecimal("amount"), currency),
                Money.of(row.getBigDecimal("remaining_amount"), currency),
                Optional.ofNullable(row.getString("cause"))
                        .map(ReleaseCause::valueOf)
                        .orElse(null),
                row.getObject("booked_at", OffsetDateTime.class).toInstant());
    }
}
