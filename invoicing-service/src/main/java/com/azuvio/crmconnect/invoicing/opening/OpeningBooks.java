package com.azuvio.crmconnect.invoicing.opening;

import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known of numbers and clients, and the credits that were taken over. */
@Repository
class OpeningBooks {

    /** A document that has a number already; {@code opening} where it came with the opening balances. */
    record Known(
            UUID clientId, LocalDate issuedOn, @Nullable LocalDate dueOn, Money open, boolean opening) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final CompanyCalendar calendar;

    OpeningBooks(JdbcClient jdbc, JdbcTemplate batches, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.calendar = calendar;
    }

    boolean documentsIssued() {
        return jdbc.sql("select exists (select from series_numbers)")
                .query(Boolean.class)
                .single();
    }

    /** One import at a time, so that the same file twice at once is taken over once. */
    void lock() {
        jdbc.sql("lock table opening_credits in share row exclusive mode").update();
    }

    Map<String, Known> invoices(Collection<String> numbers) {
        return known(
                "select number, client_id, issued_on, due_on, total_amount as amount, currency, opening from invoices",
                numbers);
    }

    Map<String, Known> credits(Collection<String> numbers) {
        return known("""
                select number, client_id, issued_on, cast(null as date) as due_on, amount, currency, opening from (
                    select number, client_id, issued_on, amount, currency, true as opening from opening_credits
                    union all
                    select number, client_id, issued_on, total_amount, currency, false from credit_notes where number is not null) as credits""", numbers);
    }

    private Map<String, Known> known(String select, Collection<String> numbers) {
        Map<String, Known> known = new HashMap<>();
        jdbc.sql(select + " where number = any(cast(:numbers as text[]))")
                .param("numbers", numbers.toArray(String[]::new))
                .query(row -> {
                    known.put(row.getString("number"), known(row));
                });
        return known;
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                row.getObject("client_id", UUID.class),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                Money.of(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                row.getBoolean("opening"));
    }

    /** The clients of each key: id, VAT number or fiscal code. */
    Map<String, Set<UUID>> clients(Collection<String> keys) {
        Map<String, Set<UUID>> clients = new HashMap<>();
        jdbc.sql("""
                select key, client_id from (
                    select client_id, unnest(array[cast(client_id as text), cast(buyer as jsonb) ->> 'vatNumber',
                        cast(buyer as jsonb) ->> 'fiscalCode']) as key
                    from client_copies where revision > 0) as keys
                where key = any(cast(:keys as text[]))""").param("keys", keys.toArray(String[]::new)).query(row -> {
            clients.computeIfAbsent(row.getString("key"), key -> new HashSet<>())
                    .add(row.getObject("client_id", UUID.class));
        });
        return clients;
    }

    void add(List<OpeningEvent.CreditTaken> credits, String by) {
        batches.batchUpdate(
                "insert into opening_credits (id, number, client_id, issued_on, amount, currency, taken_at, taken_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                credits.stream()
                        .map(credit -> new Object[] {
                            credit.creditId(),
                            credit.number(),
                            credit.clientId(),
                            credit.issuedOn(),
                            credit.amount().amount(),
                            credit.amount().currency().getCurrencyCode(),
                            calendar.now().atOffset(ZoneOffset.UTC),
                            by
                        })
                        .toList());
    }
}
