package com.azuvio.crmconnect.client.account;

import java.time.ZoneOffset;
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

/** Keeps the latest state of each document, whatever order the states arrive in, by one statement per batch. */
@Component
public class Receivables {

    private final JdbcClient jdbc;

    Receivables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(List<Receivable> states) {
        var latest = latestOfEach(states);
        if (latest.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into receivables as r (document_id, client_id, document_type, number, issued_on, due_on,
                            total_amount, remaining_amount, currency, payment_status, delivered, payment_reference,
                            revision, changed_at)
                        select * from unnest(:documentIds, :clientIds, :types, :numbers, :issued, :due, :totals,
                            :remaining, :currencies, :statuses, :delivered, :references, :revisions, :changes)
                            as s (document_id)
                        order by document_id
                        on conflict (document_id) do update
                        set due_on = excluded.due_on, remaining_amount = excluded.remaining_amount,
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
                .param(
                        "currencies",
                        array(
                                "bpchar",
                                latest,
                                state -> state.total().currency().getCurrencyCode()))
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

    private static SqlArrayValue array(
            String type, Collection<Receivable> states, Function<Receivable, ? extends @Nullable Object> value) {
        return new SqlArrayValue(type, states.stream().map(value).toArray());
    }
}
