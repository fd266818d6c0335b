package com.azuvio.crmconnect.client.account;

import com.azuvio.crmconnect.starter.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The queries of the ledger; every one is restricted to a view. */
@Component
class LedgerReader {

    static final String COLUMNS =
            "id, type, source_id, number, document_id, amount, currency, effective_on, recorded_at, recorded_by";

    private final JdbcClient jdbc;

    LedgerReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Money> balances(UUID clientId, View view) {
        return jdbc.sql("""
                        select currency, sum(amount) as balance from ledger_entries
                        where client_id = :clientId and effective_on <= :asOf and recorded_at <= :knownAt
                        group by currency order by currency
                        """)
                .param("clientId", clientId)
                .param("asOf", view.asOf())
                .param("knownAt", view.knownAt().atOffset(ZoneOffset.UTC))
                .query((row, index) -> Money.of(row.getString("balance"), row.getString("currency")))
                .list();
    }

    Money balanceBefore(UUID clientId, Currency currency, LocalDate from, View view) {
        var sum = jdbc.sql("""
                        select coalesce(sum(amount), 0)::text from ledger_entries
                        where client_id = :clientId and currency = cast(:currency as char(3))
                          and effective_on < :from and effective_on <= :asOf and recorded_at <= :knownAt
                        """)
                .param("clientId", clientId)
                .param("currency", currency.getCurrencyCode())
                .param("from", from)
                .param("asOf", view.asOf())
                .param("knownAt", view.knownAt().atOffset(ZoneOffset.UTC))
                .query(String.class)
                .single();
        return Money.of(sum, currency.getCurrencyCode());
    }

    /** In the order in which they count: by effective date, then as they were recorded. */
    List<LedgerEntry> entries(UUID clientId, Currency currency, LocalDate from, View view, int rows) {
        return jdbc.sql("select " + COLUMNS + """
                         from ledger_entries
                        where client_id = :clientId and currency = cast(:currency as char(3))
                          and effective_on between :from and :asOf and recorded_at <= :knownAt
                        order by effective_on, recorded_at, id limit :rows
                        """)
                .param("clientId", clientId)
                .param("currency", currency.getCurrencyCode())
                .param("from", from)
                .param("asOf", view.asOf())
                .param("knownAt", view.knownAt().atOffset(ZoneOffset.UTC))
                .param("rows", rows)
                .query((row, index) -> entry(row))
                .list();
    }

    static LedgerEntry entry(ResultSet row) throws SQLException {
        return new LedgerEntry(
                row.getObject("id", UUID.class),
                EntryType.valueOf(row.getString("type")),
                row.getObject("source_id", UUID.class),
                row.getString("number"),
                row.getObject("document_id", UUID.class),
                Money.of(row.getString("amount"), row.getString("currency")),
                row.getObject("effective_on", LocalDate.class),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("recorded_by"));
    }
}
