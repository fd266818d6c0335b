package com.azuvio.crmconnect.notification.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The copy of client-service's states. */
@Repository
public class ClientCopies {

    private final JdbcClient jdbc;

    ClientCopies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the state unless a later one is known. */
    @Transactional
    public void store(ClientCopy client) {
        jdbc.sql("""
                insert into client_copies (id, revision, name, invoice_emails)
                values (:id, :revision, :name, :invoiceEmails)
                on conflict (id) do update
                set revision = excluded.revision, name = excluded.name, invoice_emails = excluded.invoice_emails
                where client_copies.revision < excluded.revision
                """)
                .param("id", client.id())
                .param("revision", client.revision())
                .param("name", client.name())
                .param("invoiceEmails", client.invoiceEmails().toArray(String[]::new))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<ClientCopy> find(UUID id) {
        return jdbc.sql("select id, revision, name, invoice_emails from client_copies where id = :id")
                .param("id", id)
                .query((row, index) -> copyOf(row))
                .optional();
    }

    private static ClientCopy copyOf(ResultSet row) throws SQLException {
        return new ClientCopy(
                row.getObject("id", UUID.class), row.getLong("revision"), row.getString("name"), List.of((String[])
                        row.getArray("invoice_emails").getArray()));
    }
}
