package com.azuvio.crmconnect.notification.reminder;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The copy of what is open. It only says whom to ask about; the owners' answers decide. */
@Repository
public class StoreReceivable {

    private final JdbcClient jdbc;

    StoreReceivable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Receivable(
            UUID documentId, long revision, UUID clientId, LocalDate dueOn, Money remaining, boolean delivered) {}

    /** Keeps the state unless a later one is known. */
    @Transactional
    public void store(Receivable receivable) {
        jdbc.sql("""
                insert into receivable_copies (document_id, revision, client_id, due_on, remaining, currency, delivered)
                values (:id, :revision, :client, :due, :remaining, :currency, :delivered)
                on conflict (document_id) do update
                set revision = excluded.revision, due_on = excluded.due_on, remaining = excluded.remaining,
                    delivered = excluded.delivered
                where receivable_copies.revision < excluded.revision""")
                .param("id", receivable.documentId())
                .param("revision", receivable.revision())
                .param("client", receivable.clientId())
                .param("due", receivable.dueOn())
                .param("remaining", receivable.remaining().amount())
                .param("currency", receivable.remaining().currency().getCurrencyCode())
                .param("delivered", receivable.delivered())
                .update();
    }

    /** Clients with a document that fell due before that day, in the order of their ids. */
    @Transactional(readOnly = true)
    public List<UUID> clientsDueBefore(LocalDate day, @Nullable UUID after, int limit) {
        return jdbc.sql("""
                select distinct client_id from receivable_copies
                where remaining > 0 and due_on < :day and client_id > :after
                order by client_id limit :limit""")
                .param("day", day)
                .param("after", after == null ? new UUID(0, 0) : after)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    @Transactional(readOnly = true)
    public long countClientsDueBefore(LocalDate day) {
        return jdbc.sql("select count(distinct client_id) from receivable_copies where remaining > 0 and due_on < :day")
                .param("day", day)
                .query(Long.class)
                .single();
    }
}
