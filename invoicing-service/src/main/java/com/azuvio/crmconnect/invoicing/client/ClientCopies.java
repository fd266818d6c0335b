package com.azuvio.crmconnect.invoicing.client;

import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.starter.messaging.EventJson;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The copies and their locks. Whoever makes or issues a document holds the client's row for share; whoever stores a newer state holds it for update.
 * So a document and a change of its client never pass each other unseen.
 */
@Repository
public class ClientCopies {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final TransactionTemplate ownTransaction;
    private final CompanyCalendar calendar;

    ClientCopies(
            JdbcClient jdbc, JdbcTemplate batches, PlatformTransactionManager transactions, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.calendar = calendar;
    }

    /** The client, held for share until the transaction ends. */
    public ClientCopy lockForShare(UUID clientId) {
        return lockForShare(Set.of(clientId)).getOrDefault(clientId, ClientCopy.unknown(clientId));
    }

    /** The clients, held for share until the transaction ends, locked in the order of their ids; those not known yet as of revision 0. */
    public Map<UUID, ClientCopy> lockForShare(Collection<UUID> clientIds) {
        UUID[] ids = new TreeSet<>(clientIds).toArray(UUID[]::new);
        if (ids.length != 1) { // of one, a row that is not there holds nothing, so that it may be locked again
            announceUnknown(ids);
            return locked(ids);
        }
        Map<UUID, ClientCopy> copies = locked(ids);
        if (!copies.isEmpty()) {
            return copies;
        }
        announceUnknown(ids);
        return locked(ids);
    }

    private Map<UUID, ClientCopy> locked(UUID[] ids) {
        Map<UUID, ClientCopy> copies = new LinkedHashMap<>();
        jdbc.sql("""
                select client_id, revision, buyer from client_copies
                where client_id = any(cast(:ids as uuid[])) order by client_id for share""")
                .param("ids", ids)
                .query(ClientCopies::copy)
                .list()
                .forEach(copy -> copies.put(copy.clientId(), copy));
        return copies;
    }

    /**
     * The client as it stands, without a lock.
     *
     * @throws Refusal 409 {@code client-not-known} (retry after 1 s) while no state of the client has arrived
     */
    public ClientCopy requireKnown(UUID clientId) {
        return jdbc.sql("select client_id, revision, buyer from client_copies where client_id = :id and revision > 0")
                .param("id", clientId)
                .query(ClientCopies::copy)
                .optional()
                .orElseThrow(() -> Refusal.retryLater(
                                "client-not-known", "There is no client with this id, or its data are on their way")
                        .field("clientId", "unknown", "no client with this id is known here"));
    }

    /** Stores what is newer than the copies; locks their rows for update, in the order of the ids. */
    public void storeNewer(Collection<ClientState> states) {
        List<ClientState> ordered = states.stream()
                .sorted(Comparator.comparing(ClientState::clientId))
                .toList();
        OffsetDateTime now = now();
        batches.batchUpdate("""
                insert into client_copies (client_id, revision, name, active, buyer, updated_at) values (?, ?, ?, ?, ?, ?)
                on conflict (client_id) do update
                set revision = excluded.revision, name = excluded.name, active = excluded.active, buyer = excluded.buyer,
                    updated_at = excluded.updated_at
                where client_copies.revision < excluded.revision""", ordered, ordered.size(), (statement, state) -> bind(statement, state, now));
    }

    /**
     * Makes rows of revision 0 in a transaction of their own, so that the caller's locks are taken in one ordered statement. Without such a row the
     * first state could arrive beside a draft that has not been committed, and neither would see the other.
     */
    private void announceUnknown(UUID[] ids) {
        Set<UUID> known = new HashSet<>(
                jdbc.sql("select client_id from client_copies where client_id = any(cast(:ids as uuid[]))")
                        .param("ids", ids)
                        .query(UUID.class)
                        .list());
        UUID[] unknown = List.of(ids).stream().filter(id -> !known.contains(id)).toArray(UUID[]::new);
        if (unknown.length == 0) {
            return;
        }
        ownTransaction.executeWithoutResult(status ->
                jdbc.sql("""
                insert into client_copies (client_id, revision, active, updated_at)
                select id, 0, true, :now from unnest(cast(:ids as uuid[])) as id order by id
                on conflict do nothing""").param("ids", unknown).param("now", now()).update());
    }

    private static void bind(PreparedStatement statement, ClientState state, OffsetDateTime now) throws SQLException {
        statement.setObject(1, state.clientId());
        statement.setLong(2, state.revision());
        statement.setString(3, state.buyer().name());
        statement.setBoolean(4, state.active());
        statement.setString(5, new String(EventJson.write(state.buyer()), StandardCharsets.UTF_8));
        statement.setObject(6, now);
    }

    private static ClientCopy copy(ResultSet row, int index) throws SQLException {
        @Nullable String buyer = row.getString("buyer");
        return new ClientCopy(
                row.getObject("client_id", UUID.class),
                row.getLong("revision"),
                buyer == null ? null : EventJson.read(buyer.getBytes(StandardCharsets.UTF_8), Buyer.class));
    }

    private OffsetDateTime now() {
        return calendar.now().atOffset(ZoneOffset.UTC);
    }
}
