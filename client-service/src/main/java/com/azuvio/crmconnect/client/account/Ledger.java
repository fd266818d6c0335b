package com.azuvio.crmconnect.client.account;

import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.messaging.RejectedEventException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The append-only ledger of all accounts and the balances that it sums to. A booking is unique by its type and source;
 * booked again it changes nothing, booked again with other content it is refused. The number of statements does not
 * grow with the number of bookings.
 */
@Component
public class Ledger {

    private final JdbcClient jdbc;
    private final AccountLock lock;

    Ledger(JdbcClient jdbc, AccountLock lock) {
        this.jdbc = jdbc;
        this.lock = lock;
    }

    /** @throws RejectedEventException {@code booked-differently}; nothing is booked then */
    @Transactional(propagation = Propagation.MANDATORY)
    public void book(List<Booking> bookings) {
        var distinct = distinct(bookings);
        if (distinct.isEmpty()) {
            return;
        }
        lock.forBooking(clientIdsOf(distinct));
        openAccounts(distinct);
        int added = append(distinct);
        if (added < distinct.size()) {
            refuseOtherContent(distinct);
        }
    }

    private record Key(EntryType type, UUID sourceId) {}

    private static Collection<Booking> distinct(List<Booking> bookings) {
        var distinct = new LinkedHashMap<Key, Booking>();
        for (var booking : bookings) {
            var first = distinct.putIfAbsent(new Key(booking.type(), booking.sourceId()), booking);
            if (first != null && !sameContent(first, booking)) {
                throw bookedDifferently(booking.type().name(), booking.sourceId());
            }
        }
        return distinct.values();
    }

    private static boolean sameContent(Booking one, Booking other) {
        return one.clientId().equals(other.clientId())
                && one.amount().equals(other.amount())
                && one.effectiveOn().equals(other.effectiveOn());
    }

    private void openAccounts(Collection<Booking> bookings) {
        jdbc.sql("""
                        insert into accounts (client_id, currency)
                        select distinct client_id, currency from unnest(:clientIds, :currencies) as b (client_id, currency)
                        order by client_id, currency
                        on conflict do nothing
                        """)
                .param("clientIds", array("uuid", bookings, Booking::clientId))
                .param("currencies", array("bpchar", bookings, Ledger::currencyOf))
                .update();
    }

    /** The database clock is one for all instances; an account's entries never go back in recording time. */
    private int append(Collection<Booking> bookings) {
        return jdbc.sql("""
                        with moment as materialized (select clock_timestamp() as present),
                        added as (
                            insert into ledger_entries (id, client_id, type, source_id, number, document_id, amount,
                                                        currency, effective_on, recorded_at, recorded_by)
                            select b.id, b.client_id, b.type, b.source_id, b.number, b.document_id, b.amount,
                                   b.currency, b.effective_on, greatest(moment.present, a.last_recorded_at), b.recorded_by
                            from unnest(:ids, :clientIds, :types, :sourceIds, :numbers, :documentIds, :amounts,
                                        :currencies, :dates, :actors)
                                 as b (id, client_id, type, source_id, number, document_id, amount,
                                       currency, effective_on, recorded_by)
                            join accounts a on a.client_id = b.client_id and a.currency = b.currency
                            cross join moment
                            on conflict (type, source_id) do nothing
                            returning client_id, currency, amount, recorded_at),
                        sums as (
                            select client_id, currency, sum(amount) as amount, count(*) as entries,
                                   max(recorded_at) as recorded_at
                            from added group by client_id, currency),
                        updated as (
                            update accounts a
                            set balance = a.balance + sums.amount, entries = a.entries + sums.entries,
                                last_recorded_at = sums.recorded_at
                            from sums where a.client_id = sums.client_id and a.currency = sums.currency
                            returning sums.entries)
                        select coalesce(sum(entries), 0) from updated
                        """)
                .param("ids", array("uuid", bookings, booking -> UuidV7.next()))
                .param("clientIds", array("uuid", bookings, Booking::clientId))
                .param(
                        "types",
                        array("text", bookings, booking -> booking.type().name()))
                .param("sourceIds", array("uuid", bookings, Booking::sourceId))
                .param("numbers", array("text", bookings, Booking::number))
                .param("documentIds", array("uuid", bookings, Booking::documentId))
                .param(
                        "amounts",
                        array("numeric", bookings, booking -> booking.effect().amount()))
                .param("currencies", array("bpchar", bookings, Ledger::currencyOf))
                .param("dates", array("date", bookings, Booking::effectiveOn))
                .param("actors", array("text", bookings, Booking::by))
                .query(Integer.class)
                .single();
    }

    private void refuseOtherContent(Collection<Booking> bookings) {
        jdbc.sql("""
                        select e.type, e.source_id
                        from unnest(:types, :sourceIds, :clientIds, :amounts, :currencies, :dates)
                             as b (type, source_id, client_id, amount, currency, effective_on)
                        join ledger_entries e on e.type = b.type and e.source_id = b.source_id
                        where (e.client_id, e.amount, e.currency, e.effective_on)
                              is distinct from (b.client_id, b.amount, b.currency, b.effective_on)
                        limit 1
                        """)
                .param(
                        "types",
                        array("text", bookings, booking -> booking.type().name()))
                .param("sourceIds", array("uuid", bookings, Booking::sourceId))
                .param("clientIds", array("uuid", bookings, Booking::clientId))
                .param(
                        "amounts",
                        array("numeric", bookings, booking -> booking.effect().amount()))
                .param("currencies", array("bpchar", bookings, Ledger::currencyOf))
                .param("dates", array("date", bookings, Booking::effectiveOn))
                .query((row, index) -> bookedDifferently(row.getString(1), row.getObject(2, UUID.class)))
                .optional()
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    private static RejectedEventException bookedDifferently(String type, UUID sourceId) {
        return new RejectedEventException(
                "booked-differently", type + " " + sourceId + " is booked already, with other content");
    }

    private static List<UUID> clientIdsOf(Collection<Booking> bookings) {
        return bookings.stream().map(Booking::clientId).distinct().toList();
    }

    private static String currencyOf(Booking booking) {
        return booking.amount().currency().getCurrencyCode();
    }

    private static SqlArrayValue array(
            String type, Collection<Booking> bookings, Function<Booking, ? extends @Nullable Object> value) {
        return new SqlArrayValue(type, bookings.stream().map(value).toArray());
    }
}
