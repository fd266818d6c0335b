package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What was changed on drafts; append-only. */
@Repository
class DraftChanges {

    private static final int SHOWN_MAX = 200;

    /** A change with the draft that it happened to. */
    record OfDraft(UUID invoiceId, long clientRevision, DraftChange change) {}

    /** @param clientRevision 0 while the client was not known */
    record Recorded(DraftChange change, long clientRevision, Instant changedAt) {}

    private final JdbcTemplate jdbc;
    private final CompanyCalendar calendar;

    DraftChanges(JdbcTemplate jdbc, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    void append(List<OfDraft> changes) {
        if (changes.isEmpty()) {
            return;
        }
        OffsetDateTime now = calendar.now().atOffset(ZoneOffset.UTC);
        jdbc.batchUpdate("""
                insert into draft_changes (invoice_id, client_revision, field, value_before, value_after, changed_at)
                values (?, ?, ?, ?, ?, ?)""", changes, changes.size(), (statement, change) -> bind(statement, change, now));
    }

    /** The latest first. */
    List<Recorded> of(UUID invoiceId) {
        return jdbc.query(
                """
                select client_revision, field, value_before, value_after, changed_at from draft_changes
                where invoice_id = ? order by id desc limit ?""",
                (row, index) -> new Recorded(
                        new DraftChange(
                                row.getString("field"), row.getString("value_before"), row.getString("value_after")),
                        row.getLong("client_revision"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()),
                invoiceId,
                SHOWN_MAX);
    }

    private static void bind(PreparedStatement statement, OfDraft change, OffsetDateTime now) throws SQLException {
        statement.setObject(1, change.invoiceId());
        setRevision(statement, change.clientRevision() == 0 ? null : change.clientRevision());
        statement.setString(3, change.change().field());
        statement.setString(4, change.change().before());
        statement.setString(5, change.change().after());
        statement.setObject(6, now);
    }

    private static void setRevision(PreparedStatement statement, @Nullable Long revision) throws SQLException {
        statement.setObject(2, revision, Types.BIGINT);
    }
}
