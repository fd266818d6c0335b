package com.azuvio.crmconnect.invoicing.timeline;

import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Internal notes: added, never changed, never printed. Issued documents take them as well, since they are no part of the document. */
@Component
public class Notes {

    private static final int NOTES_MAX = 500;

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final CompanyCalendar calendar;

    Notes(JdbcClient jdbc, CurrentActor actor, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.calendar = calendar;
    }

    /** A note as it was written. */
    public record Note(UUID id, String text, Instant writtenAt, String writtenBy) {}

    /** @throws Refusal 404 where there is no such document; 409 {@code too-many-notes} beyond 500 */
    @Transactional
    public Note add(NotedDocument kind, UUID documentId, String text) {
        require(kind, documentId);
        long written = jdbc.sql("select count(*) from document_notes where document_id = :id")
                .param("id", documentId)
                .query(Long.class)
                .single();
        if (written >= NOTES_MAX) {
            throw Refusal.conflict("too-many-notes", "A document takes at most " + NOTES_MAX + " notes");
        }
        Note note = new Note(UuidV7.next(), text, calendar.now(), actor.name());
        jdbc.sql("""
                insert into document_notes (id, document_id, text, written_at, written_by)
                values (:id, :documentId, :text, :at, :by)""")
                .param("id", note.id())
                .param("documentId", documentId)
                .param("text", note.text())
                .param("at", note.writtenAt().atOffset(ZoneOffset.UTC))
                .param("by", note.writtenBy())
                .update();
        return note;
    }

    void require(NotedDocument kind, UUID documentId) {
        boolean known = jdbc.sql("select exists (select from " + kind.table() + " where id = :id)")
                .param("id", documentId)
                .query(Boolean.class)
                .single();
        if (!known) {
            throw kind.notFound(documentId);
        }
    }
}
