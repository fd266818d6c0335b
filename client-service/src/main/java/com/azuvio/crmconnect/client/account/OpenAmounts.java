package com.azuvio.crmconnect.client.account;

import com.azuvio.crmconnect.starter.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of one client's documents was open in a view, singly and by age. */
@Component
class OpenAmounts {

    /** The columns of an age: sums of {@code amount} by {@code due_on}, seen from {@code :asOf}. */
    static final String AGES = """
            coalesce(sum(amount) filter (where due_on >= :asOf), 0) as current,
            coalesce(sum(amount) filter (where cast(:asOf as date) - due_on between 1 and 30), 0) as days_1_to_30,
            coalesce(sum(amount) filter (where cast(:asOf as date) - due_on between 31 and 60), 0) as days_31_to_60,
            coalesce(sum(amount) filter (where cast(:asOf as date) - due_on between 61 and 90), 0) as days_61_to_90,
            coalesce(sum(amount) filter (where cast(:asOf as date) - due_on > 90), 0) as days_over_90
            """;

    private final JdbcClient jdbc;
    private final LedgerReader ledger;

    OpenAmounts(JdbcClient jdbc, LedgerReader ledger) {
        this.jdbc = jdbc;
        this.ledger = ledger;
    }

    /** One per currency in which the client has entries, in the order of their codes. */
    List<Ageing> byAge(UUID clientId, View view) {
        Map<Currency, Ageing> ages = new HashMap<>();
        jdbc.sql("select currency, " + AGES + """
                        , 0 as balance from receivable_entries
                        where client_id = :clientId and effective_on <= :asOf and recorded_at <= :knownAt
                        group by currency
                        """)
                .param("clientId", clientId)
                .param("asOf", view.asOf())
                .param("knownAt", view.knownAt().atOffset(ZoneOffset.UTC))
                .query(row -> {
                    var age = ageing(row);
                    ages.put(age.balance().currency(), age);
                });
        var found = new ArrayList<Ageing>();
        for (var balance : ledger.balances(clientId, view)) {
            found.add(with(balance, ages.remove(balance.currency())));
        }
        // Documents are told before their ledger entries only while events are under way.
        found.addAll(ages.values());
        return found;
    }

    Ageing byAge(UUID clientId, Currency currency, View view) {
        return byAge(clientId, view).stream()
                .filter(age -> age.balance().currency().equals(currency))
                .findFirst()
                .orElseGet(() -> with(Money.zero(currency), null));
    }

    private static Ageing with(Money balance, @Nullable Ageing age) {
        var zero = Money.zero(balance.currency());
        return age == null
                ? new Ageing(zero, zero, zero, zero, zero, balance)
                : new Ageing(
                        age.current(), age.days1To30(), age.days31To60(), age.days61To90(), age.daysOver90(), balance);
    }

    static Ageing ageing(ResultSet row) throws SQLException {
        var currency = row.getString("currency");
        return new Ageing(
                Money.of(row.getString("current"), currency),
                Money.of(row.getString("days_1_to_30"), currency),
                Money.of(row.getString("days_31_to_60"), currency),
                Money.of(row.getString("days_61_to_90"), currency),
                Money.of(row.getString("days_over_90"), currency),
                Money.of(row.getString("balance"), currency));
    }

    /** The oldest due date first. */
    List<OpenItem> items(UUID clientId, Currency currency, View view, int rows) {
        return jdbc.sql("""
                        select r.document_id, r.document_type, r.number, r.issued_on, r.due_on, r.total_amount, r.currency,
                               e.remaining
                        from (select document_id, sum(amount) as remaining from receivable_entries
                              where client_id = :clientId and currency = cast(:currency as char(3))
                                and effective_on <= :asOf and recorded_at <= :knownAt
                              group by document_id having sum(amount) <> 0) e
                        join receivables r on r.document_id = e.document_id
                        order by r.due_on, r.number, r.document_id limit :rows
                        """)
                .param("clientId", clientId)
                .param("currency", currency.getCurrencyCode())
                .param("asOf", view.asOf())
                .param("knownAt", view.knownAt().atOffset(ZoneOffset.UTC))
                .param("rows", rows)
                .query((row, index) -> item(row, view.asOf()))
                .list();
    }

    private static OpenItem item(ResultSet row, LocalDate asOf) throws SQLException {
        var currency = row.getString("currency");
        var dueOn = row.getObject("due_on", LocalDate.class);
        return new OpenItem(
                row.getObject("document_id", UUID.class),
                Receivable.Type.valueOf(row.getString("document_type")),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                dueOn,
                Money.of(row.getString("total_amount"), currency),
                Money.of(row.getString("remaining"), currency),
                Math.max(0, ChronoUnit.DAYS.between(dueOn, asOf)));
    }
}
