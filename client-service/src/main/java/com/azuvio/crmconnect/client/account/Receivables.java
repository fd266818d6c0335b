package com.azuvio.crmconnect.client.account;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
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
 * Keeps the latest state of each document, whatever order the states arrive in, and appends what each state changed of
 * what is open. The number of statements does not grow with the number of states.
 */
@Component
public class Receivables {

    private final JdbcClient jdbc;
    private final AccountLock lock;
    private final CompanyCalendar calendar;

    Receivables(JdbcClient jdbc, AccountLock lock, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.lock = lock;
        this.calendar = calendar;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(List<Receivable> states) {
        var latest = latestOfEach(states);
        if (latest.isEmpty()) {
            return;
        }
        lock.forBooking(latest.stream().map(Receivable::clientId).distinct().toList());
        appendChanges(states);
        keepLatest(latest);
    }

    /**
     * A document is open from its own day on; what a later state changed counts from the day on which its owner told it.
     * States that are older than the kept one were overtaken and change nothing.
     */
    private void appendChanges(List<Receivable> states) {
        var debts = states.stream()
                .filter(state -> state.type() != Receivable.Type.PROFORMA)
                .sorted(Comparator.comparing(Receivable::documentId).thenComparingLong(Receivable::revision))
                .toList();
        jdbc.sql("""
                        with told as (
                            select distinct on (t.document_id, t.revision) t.*, r.revision is null as is_new,
                                   coalesce(r.remaining_amount, 0) as kept
                            from unnest(:documentIds, :revisions, :clientIds, :issued, :due, :remaining, :currencies, :days)
                                as t (document_id, revision, client_id, issued_on, due_on, remaining, currency, told_on)
                            left join receivables r on r.document_id = t.document_id
                            where r.revision is null or r.revision < t.revision
                            order by t.document_id, t.revision),
                        changes as (
                            select told.*,
                                   remaining - coalesce(lag(remaining) over (partition by document_id order by revision), kept)
                                       as amount,
                                   is_new and row_number() over (partition by document_id order by revision) = 1 as is_first
                            from told)
                        insert into receivable_entries (document_id, revision, client_id, due_on, amount, currency,
                            effective_on, recorded_at)
                        select document_id, revision, client_id, due_on, amount, currency,
                               case when is_first then issued_on else greatest(issued_on, told_on) end, clock_timestamp()
                        from changes where amount <> 0
                        """)
                .param("documentIds", array("uuid", debts, Receivable::documentId))
                .param("revisions", array("bigint", debts, Receivable::revision))
                .param("clientIds", array("uuid", debts, Receivable::clientId))
                .param("issued", array("date", debts, Receivable::issuedOn))
                .param("due", array("date", debts, Receivable::dueOn))
                .param(
                        "remaining",
                        array("numeric", debts, state -> state.remaining().amount()))
                .param("currencies", array("bpchar", debts, Receivables::currencyOf))
                .param("days", array("date", debts, state -> calendar.dateOf(state.changedAt())))
                .update();
    }

    private void keepLatest(Collection<Receivable> latest) {
        jdbc.sql("""
                        insert into receivables as r (document_id, client_id, document_type, number, issued_on, due_on,
                            total_amount, remaining_amount, currency, payment_status, delivered, payment_reference,
                            revision, changed_at)
                        select * from unnest(:documentIds, :clientIds, :types, :numbers, :issued, :due, :totals,
                            :remaining, :currencies, :statuses, :delivered, :references, :revisions, :changes)
                            as s (document_id)
                        order by document_id
                        on conflict (document_id) do update
                        set remaining_amount = excluded.remaining_amount,
                            payment_status = excluded.payment_status, delivered = excluded.delivered,
                            payment_reference = excluded.payment_reference, revision = excluded.revision,
                            changed_at = excluded.changed_at
                        where r.revision < excluded.revision
                        """)
                .param("documentIds", array("uuid", latest, Receivable::documentId))
                .param("clientIds", array("uuid", latest, Receivable::clientId))
                .param("types", array("text", latest, state -> state.type().name()))
                .param("numbers", array("text", latest, Receivable::number))
                .param("issued", array("date", latest, Receivable::issuedOn))
                .param("due", array("date", latest, Receivable::dueOn))
                .param("totals", array("numeric", latest, state -> state.total().amount()))
                .param(
                        "remaining",
                        array("numeric", latest, state -> state.remaining().amount()))
                .param("currencies", array("bpchar", latest, Receivables::currencyOf))
                .param(
                        "statuses",
                        array("text", latest, state -> state.paymentStatus().name()))
                .param("delivered", array("boolean", latest, Receivable::delivered))
                .param("references", array("text", latest, Receivable::paymentReference))
                .param("revisions", array("bigint", latest, Receivable::revision))
                .param(
                        "changes",
                        array("timestamptz", latest, state -> state.changedAt().atOffset(ZoneOffset.UTC)))
                .update();
    }

    /** One statement may touch a row once only. */
    private static Collection<Receivable> latestOfEach(List<Receivable> states) {
        var latest = new LinkedHashMap<UUID, Receivable>();
        for (var state : states) {
            latest.merge(state.documentId(), state, (one, other) -> one.revision() >= other.revision() ? one : other);
        }
        return latest.values();
    }

    private static String currencyOf(Receivable state) {
        return state.total().currency().getCurrencyCode();
    }

    private static SqlArrayValue array(
            String type, Collection<Receivable> states, Function<Receivable, ? extends @Nullable Object> value) {
        return new SqlArrayValue(type, states.stream().map(value).toArray());
    }
}
