package com.azuvio.crmconnect.notification.document;

import com.azuvio.crmconnect.starter.id.Sha256;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Files that were made for one mail. The first bytes stay, so that every attempt, and every resend, carries the same. */
@Repository
public class KeptFiles {

    private final JdbcClient jdbc;
    private final CompanyCalendar calendar;

    KeptFiles(JdbcClient jdbc, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> find(UUID messageId, int position) {
        return jdbc.sql("select content from message_files where message_id = :id and position = :position")
                .param("id", messageId)
                .param("position", position)
                .query((row, index) -> row.getBytes("content"))
                .optional();
    }

    @Transactional
    public void keep(UUID messageId, int position, byte[] content) {
        jdbc.sql("""
                insert into message_files (message_id, position, sha256, content, kept_at)
                values (:id, :position, :sha256, :content, :now) on conflict do nothing""")
                .param("id", messageId)
                .param("position", position)
                .param("sha256", Sha256.hex(content))
                .param("content", content)
                .param("now", calendar.now().atOffset(ZoneOffset.UTC))
                .update();
    }
}
