package com.azuvio.crmconnect.invoicing.order;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The confirmations that were received. */
@Repository
public class Confirmations {

    private final JdbcClient jdbc;
    private final CompanyCalendar calendar;

    Confirmations(JdbcClient jdbc, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** Keeps those that are new, in one statement, and says which they are; the others have their document already. */
    public Set<ConfirmationId> keepNew(Collection<Confirmation> received) {
        List<Confirmation> rows = received.stream()
                .sorted(Comparator.comparing((Confirmation row) -> row.id().orderId())
                        .thenComparingInt(row -> row.id().number()))
                .toList();
        return new HashSet<>(jdbc.sql("""
                insert into order_confirmations (order_id, confirmation_number, order_number, client_id, confirmed_at, received_at)
                select *, :now from unnest(cast(:orderIds as uuid[]), cast(:numbers as integer[]), cast(:orderNumbers as text[]),
                    cast(:clientIds as uuid[]), cast(:confirmedAt as timestamptz[]))
                on conflict do nothing
                returning order_id, confirmation_number""")
                .param("now", calendar.now().atOffset(ZoneOffset.UTC))
                .param("orderIds", column(rows, row -> row.id().orderId(), UUID[]::new))
                .param("numbers", column(rows, row -> row.id().number(), Integer[]::new))
                .param("orderNumbers", column(rows, Confirmation::orderNumber, String[]::new))
                .param("clientIds", column(rows, Confirmation::clientId, UUID[]::new))
                .param("confirmedAt", column(rows, row -> row.confirmedAt().toString(), String[]::new))
                .query((row, index) ->
                        new ConfirmationId(row.getObject("order_id", UUID.class), row.getInt("confirmation_number")))
                .list());
    }

    private static <T> T[] column(List<Confirmation> rows, Function<Confirmation, T> value, IntFunction<T[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}
