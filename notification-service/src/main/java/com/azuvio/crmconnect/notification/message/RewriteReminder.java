package com.azuvio.crmconnect.notification.message;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a reminder that is about to be sent say what is overdue now, with a statement of now. */
@Service
public class RewriteReminder {

    private final Messages messages;
    private final JdbcClient jdbc;

    RewriteReminder(Messages messages, JdbcClient jdbc) {
        this.messages = messages;
        this.jdbc = jdbc;
    }

    /** @return false where the attempt was taken away */
    @Transactional
    public boolean rewrite(UUID messageId, int attempt, ReminderContent content, List<Attachment> files) {
        Message message = messages.lock(messageId).orElseThrow();
        if (!message.rewrite(attempt, content, files)) {
            return false;
        }
        messages.saveAndFlush(message);
        jdbc.sql("delete from message_files where message_id = :id")
                .param("id", messageId)
                .update();
        return true;
    }
}
