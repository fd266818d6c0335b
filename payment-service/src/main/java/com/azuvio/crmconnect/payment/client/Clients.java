package com.azuvio.crmconnect.payment.client;

import java.sql.Types;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Copy of the clients: a state with a lower revision than the stored one changes nothing. */
@Repository
public class Clients {

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    Clients(JdbcTemplate jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    public void keep(Collection<ClientCopy> states) {
        // One row each: the driver makes one statement of a batch, which may not touch a row twice.
        Map<UUID, ClientCopy> latest = new TreeMap<>();
        states.forEach(state ->
                latest.merge(state.id(), state, (one, other) -> one.revision() >= other.revision() ? one : other));
        jdbc.batchUpdate("""
                insert into clients as c (id, number, name, active, revision) values (?, ?, ?, ?, ?)
                on conflict (id) do update
                   set number = excluded.number, name = excluded.name, active = excluded.active,
                       revision = excluded.revision
                 where c.revision < excluded.revision
                """, latest.values(), latest.size(), (row, state) -> {
            row.setObject(1, state.id(), Types.OTHER);
            row.setString(2, state.number());
            row.setString(3, state.name());
            row.setBoolean(4, state.active());
            row.setLong(5, state.revision());
        });
    }

    public Optional<ClientCopy> find(UUID id) {
        return client.sql("select id, number, name, active, revision from clients where id = ?")
                .param(id)
                .query(ClientCopy.class)
                .optional();
    }

    /** Holds the client's row to the end of the transaction, so that its receipts are recorded one after the other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<ClientCopy> lock(UUID id) {
        return client.sql("select id, number, name, active, revision from clients where id = ? for no key update")
                .param(id)
                .query(ClientCopy.class)
                .optional();
    }
}
