package com.azuvio.crmconnect.payment.client;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
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
                insert into clients as c (id, number, name, active, revision, iban, name_key) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update
                   set number = excluded.number, name = excluded.name, active = excluded.active,
                       revision = excluded.revision, iban = excluded.iban, name_key = excluded.name_key
                 where c.revision < excluded.revision
                    or (c.revision = excluded.revision and c.iban is distinct from excluded.iban)
                """, latest.values(), latest.size(), (row, state) -> {
            row.setObject(1, state.id(), Types.OTHER);
            row.setString(2, state.number());
            row.setString(3, state.name());
            row.setBoolean(4, state.active());
            row.setLong(5, state.revision());
            row.setString(6, state.iban());
            row.setString(7, NameKey.of(state.name()));
        });
    }

    /** Clients that were told before names were compared get what they are compared by. @return how many, at most 500 */
    @Transactional
    public int completeNameKeys() {
        List<ClientCopy> without = client.sql("""
                        select id, number, name, iban, active, revision from clients where name_key is null
                         order by id limit 500 for update skip locked
                        """).query(ClientCopy.class).list();
        jdbc.batchUpdate("update clients set name_key = ? where id = ?", without, 500, (row, state) -> {
            row.setString(1, NameKey.of(state.name()));
            row.setObject(2, state.id(), Types.OTHER);
        });
        return without.size();
    }

    public Optional<ClientCopy> find(UUID id) {
        return client.sql("select id, number, name, iban, active, revision from clients where id = ?")
                .param(id)
                .query(ClientCopy.class)
                .optional();
    }

    /** Holds the client's row to the end of the transaction, so that its receipts are recorded one after the other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<ClientCopy> lock(UUID id) {
        return client.sql("select id, number, name, iban, active, revision from clients where id = ? for no key update")
                .param(id)
                .query(ClientCopy.class)
                .optional();
    }
}
