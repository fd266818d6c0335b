package com.azuvio.crmconnect.notification.message;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was sent to a client to remind it. */
@Repository
@Transactional(readOnly = true)
public class FindReminders {

    private final JdbcClient jdbc;

    FindReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Queued, being sent, or with a lost answer that nobody has decided about. */
    public boolean isUnderWay(UUID clientId, @Nullable UUID own) {
        return jdbc.sql("""
                select exists (select from messages
                    where client_id = :client and kind = 'REMINDER' and status in ('QUEUED', 'SENDING', 'UNCERTAIN')
                      and id <> :own)""")
                .param("client", clientId)
                .param("own", own == null ? new UUID(0, 0) : own)
                .query(Boolean.class)
                .single();
    }

    /** When the last reminder arrived, by the mail server's answer or a person's finding. */
    public Optional<Instant> lastSentAt(UUID clientId) {
        return jdbc.sql("""
                select coalesce(sent_at, resolved_at) from messages
                where client_id = :client and kind = 'REMINDER' and status in ('SENT', 'CONFIRMED')
                order by coalesce(sent_at, resolved_at) desc limit 1""")
                .param("client", clientId)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }
}
