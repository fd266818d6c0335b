package com.azuvio.crmconnect.client.account;

import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The ageing of all clients (B3), the most overdue first. A view is what is open and owed now, without what became
 * effective or known after it: reading costs what is open and what came later, not what was ever paid. It is one statement, which sees one
 * state of the database.
 */
@Component
public class AgeClients {

    /** What one sheet of a workbook can hold, less its head (ECMA-376). */
    public static final int ROWS_MAX = 1_048_575;

    private static final String LATER = "(effective_on > :asOf or (effective_on <= :asOf and recorded_at > :knownAt))";

    private static final String AGED = """
            with changes as (
                select client_id, currency, due_on, remaining_amount as amount from receivables
                where remaining_amount > 0 and document_type <> 'PROFORMA'
                union all
                select client_id, currency, due_on, -amount from receivable_entries where %1$s),
            ages as (select client_id, currency, %2$s from changes group by client_id, currency),
            booked as (
                select client_id, currency, sum(amount) as balance
                from (select client_id, currency, balance as amount from accounts
                      union all
                      select client_id, currency, -amount from ledger_entries where %1$s) as entries
                group by client_id, currency),
            aged as (
                select client_id, currency, coalesce(current, 0) as current, coalesce(days_1_to_30, 0) as days_1_to_30,
                       coalesce(days_31_to_60, 0) as days_31_to_60, coalesce(days_61_to_90, 0) as days_61_to_90,
                       coalesce(days_over_90, 0) as days_over_90, coalesce(balance, 0) as balance,
                       coalesce(days_1_to_30 + days_31_to_60 + days_61_to_90 + days_over_90, 0) as overdue
                from ages full join booked using (client_id, currency))
            """.formatted(LATER, OpenAmounts.AGES);

    private static final String NOT_SETTLED = "(balance <> 0 or overdue <> 0 or current <> 0)";

    private static final String ROWS =
            "select aged.*, c.number, c.name from aged left join clients c on c.id = client_id";

    private final JdbcClient jdbc;
    private final OpenView openView;

    AgeClients(JdbcClient jdbc, OpenView openView) {
        this.jdbc = jdbc;
        this.openView = openView;
    }

    /**
     * @param totals over all clients, one per currency
     */
    public record Totals(View view, List<Ageing> totals) {}

    /** @param nextCursor absent on the last page; it goes on in the same view */
    public record Page(
            View view, List<AgedClient> items, @Nullable String nextCursor) {}

    /** @throws Refusal as {@link OpenView#ofAll} */
    public Totals totals(@Nullable LocalDate asOf, @Nullable Instant knownAt) {
        var view = openView.ofAll(asOf, knownAt);
        var totals = jdbc.sql(AGED + """
                        select currency, sum(current) as current, sum(days_1_to_30) as days_1_to_30,
                               sum(days_31_to_60) as days_31_to_60, sum(days_61_to_90) as days_61_to_90,
                               sum(days_over_90) as days_over_90, sum(balance) as balance
                        from aged group by currency order by currency
                        """)
                .params(parameters(view))
                .query((row, index) -> OpenAmounts.ageing(row))
                .list();
        return new Totals(view, totals);
    }

    /** @throws Refusal as {@link OpenView#ofAll}; {@code invalid-cursor} */
    public Page page(Currency currency, @Nullable LocalDate asOf, @Nullable Instant knownAt, Cursor cursor, int limit) {
        boolean start = cursor.isStart();
        var view = start ? openView.ofAll(asOf, knownAt) : openView.ofAll(cursor.date(0), cursor.instant(1));
        var parameters = parameters(view);
        parameters.put("currency", currency.getCurrencyCode());
        parameters.put("rows", limit + 1);
        var after = "";
        if (!start) {
            after = " and (overdue, client_id) < (:afterOverdue, :afterId)";
            parameters.put("afterOverdue", BigDecimal.valueOf(cursor.number(2), 2));
            parameters.put("afterId", cursor.uuid(3));
        }
        var found = jdbc.sql(AGED + ROWS + " where currency = cast(:currency as char(3)) and " + NOT_SETTLED + after
                        + " order by overdue desc, client_id desc limit :rows")
                .params(parameters)
                .query((row, index) -> client(row))
                .list();
        var page = List.copyOf(found.subList(0, Math.min(limit, found.size())));
        return new Page(view, page, found.size() > limit ? next(view, page.getLast()) : null);
    }

    /** Of all currencies; the most overdue first in each. @throws Refusal as {@link OpenView#ofAll}; {@code export-too-large} */
    public Page all(@Nullable LocalDate asOf, @Nullable Instant knownAt) {
        var view = openView.ofAll(asOf, knownAt);
        var parameters = parameters(view);
        parameters.put("rows", ROWS_MAX + 1);
        var found = jdbc.sql(AGED + ROWS + " where " + NOT_SETTLED
                        + " order by currency, overdue desc, client_id desc limit :rows")
                .params(parameters)
                .query((row, index) -> client(row))
                .list();
        if (found.size() > ROWS_MAX) {
            throw Refusal.unprocessable("export-too-large", "one sheet holds at most " + ROWS_MAX + " rows")
                    .with("rowsMax", ROWS_MAX);
        }
        return new Page(view, found, null);
    }

    private static Map<String, Object> parameters(View view) {
        var parameters = new HashMap<String, Object>();
        parameters.put("asOf", view.asOf());
        parameters.put("knownAt", view.knownAt().atOffset(ZoneOffset.UTC));
        return parameters;
    }

    private static String next(View view, AgedClient last) {
        var cents = last.ageing().overdue().amount().movePointRight(2).longValueExact();
        return Cursor.encode(view.asOf(), view.knownAt(), cents, last.clientId());
    }

    private static AgedClient client(ResultSet row) throws SQLException {
        return new AgedClient(
                row.getObject("client_id", UUID.class),
                row.getString("number"),
                row.getString("name"),
                OpenAmounts.ageing(row));
    }
}
