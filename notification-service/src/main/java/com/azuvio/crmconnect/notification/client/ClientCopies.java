package com.azuvio.crmconnect.notification.client;

import com.azuvio.crmconnect.starter.messaging.EventJson;
import java.nio.charset.StandardCharsets;
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

    private static final String SELECT =
            "select id, revision, name, language, invoice_emails, reminder_blocks from client_copies";

    private final JdbcClient jdbc;

    ClientCopies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the state unless a later one is known. */
    @Transactional
    public void store(ClientCopy client) {
        jdbc.sql("""
                insert into client_copies (id, revision, name, language, invoice_emails, reminder_blocks)
                values (:id, :revision, :name, :language, :invoiceEmails, :blocks)
                on conflict (id) do update
                set revision = excluded.revision, name = excluded.name, language = excluded.language,
                    invoice_emails = excluded.invoice_emails, reminder_blocks = excluded.reminder_blocks
                where client_copies.revision < excluded.revision
                """)
                .param("id", client.id())
                .param("revision", client.revision())
                .param("name", client.name())
                .param("language", client.language())
                .param("blocks", new String(EventJson.write(client.reminderBlocks()), StandardCharsets.UTF_8))
                .param("invoiceEmails", client.invoiceEmails().toArray(String[]::new))
                .update();
    }

    /** Serialises who decides about the client's reminders. */
    @Transactional
    public Optional<ClientCopy> lock(UUID id) {
        return jdbc.sql(SELECT + " where id = :id for update")
                .param("id", id)
                .query((row, index) -> copyOf(row))
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<ClientCopy> find(UUID id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query((row, index) -> copyOf(row))
                .optional();
    }

    private static ClientCopy copyOf(ResultSet row) throws SQLException {
        return new ClientCopy(
                row.getObject("id", UUID.class),
                row.getLong("revision"),
                row.getString("name"),
                row.getString("language"),
                List.of((String[]) row.getArray("invoice_emails").getArray()),
                List.of(EventJson.read(
                        row.getString("reminder_blocks").getBytes(StandardCharsets.UTF_8), ReminderBlock[].class)));
    }
}
