package com.azuvio.crmconnect.starter.messaging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event that was set aside, with the reason and its original bytes. */
record ParkedMessage(
        UUID id,
        long position,
        State state,
        InboundEvent event,
        String reasonCode,
        String reasonDetail,
        Instant parkedAt) {

    /** Where a parked message stands. */
    enum State {
        /** Could not be applied; waits for a person. Later events of its subject queue behind it. */
        OPEN,
        /** Arrived while an earlier event of its subject was open; runs after that one's replay or dismissal. */
        QUEUED,
        /** Applied after all. */
        REPLAYED,
        /** Given up, with a reason. */
        DISMISSED
    }

    static ParkedMessage from(ResultSet row) throws SQLException {
        return new ParkedMessage(
                row.getObject("id", UUID.class),
                row.getLong("position"),
                State.valueOf(row.getString("state")),
                new InboundEvent(
                        row.getString("topic"),
                        row.getString("key"),
                        row.getString("source"),
                        row.getString("event_id"),
                        row.getString("type"),
                        row.getString("subject"),
                        row.getLong("revision"),
                        row.getString("actor"),
                        instant(row, "occurred_at"),
                        nullable(row, "traceparent"),
                        row.getBytes("data")),
                row.getString("reason_code"),
                row.getString("reason_detail"),
                instant(row, "parked_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable String nullable(ResultSet row, String column) throws SQLException {
        return row.getString(column);
    }
}
