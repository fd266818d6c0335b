package com.azuvio.crmconnect.notification.message;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets a message that is sent again carry the very bytes of the first. */
@Component
class CopyFiles {

    private final JdbcClient jdbc;

    CopyFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Both messages are stored. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void copy(UUID from, UUID to) {
        jdbc.sql("""
                insert into message_files (message_id, position, sha256, content, kept_at)
                select :to, position, sha256, content, kept_at from message_files where message_id = :from""").param("from", from).param("to", to).update();
    }
}
