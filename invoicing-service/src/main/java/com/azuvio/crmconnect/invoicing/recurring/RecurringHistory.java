package com.azuvio.crmconnect.invoicing.recurring;

import com.azuvio.crmconnect.starter.aggregate.Raised;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who did what to a template; append-only. */
@Repository
class RecurringHistory {

    private static final int SHOWN_MAX = 100;

    private final JdbcClient jdbc;
    private final CompanyCalendar calendar;

    RecurringHistory(JdbcClient jdbc, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    @EventListener
    void on(Raised<? extends RecurringEvent> raised) {
        RecurringEvent event = raised.event();
        switch (event) {
            case RecurringEvent.Created created -> append(event, "CREATED", null);
            case RecurringEvent.Edited edited ->
                append(event, "EDITED", edited.otherRhythm() ? "with another rhythm" : null);
            case RecurringEvent.Paused paused -> append(event, "PAUSED", null);
            case RecurringEvent.Resumed resumed ->
                append(event, "RESUMED", resumed.catchUp() ? "with the periods of the pause" : "without them");
            case RecurringEvent.Ended ended -> append(event, "ENDED", ended.reason());
        }
    }

    private void append(RecurringEvent event, String what, @Nullable String note) {
        append(event.templateId(), what, note, event.by());
    }

    void append(UUID templateId, String what, @Nullable String note, String by) {
        jdbc.sql("""
                insert into recurring_history (template_id, what, note, done_by, done_at)
                values (:id, :what, :note, :by, :now)""")
                .param("id", templateId)
                .param("what", what)
                .param("note", note)
                .param("by", by)
                .param("now", calendar.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The latest first. */
    List<HistoryEntry> of(UUID templateId) {
        return jdbc.sql("""
                select what, note, done_by, done_at from recurring_history where template_id = :id order by id desc limit :max""")
                .param("id", templateId)
                .param("max", SHOWN_MAX)
                .query((row, index) -> new HistoryEntry(
                        row.getString("what"),
                        row.getString("note"),
                        row.getString("done_by"),
                        instant(row.getObject("done_at", OffsetDateTime.class))))
                .list();
    }

    private static Instant instant(OffsetDateTime at) {
        return at.toInstant();
    }
}
