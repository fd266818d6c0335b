package com.azuvio.crmconnect.starter.web;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Keys of commands and their answers. */
class IdempotencyKeys {

    private static final int PRUNED_AT_ONCE_MAX = 10_000;

    record Id(String principal, String route, String key) {}

    @SuppressWarnings("ArrayRecordComponent") // bytes are passed on, never compared as part of the record
    record Answer(
            byte[] bodyHash,
            int status,
            @Nullable String contentType,
            @Nullable String location,
            @Nullable String etag,
            byte[] body) {}

    private final JdbcTemplate jdbc;
    private final CompanyCalendar calendar;
    private final int retentionDays;
    private final int unansweredSecondsMax;

    IdempotencyKeys(JdbcTemplate jdbc, CompanyCalendar calendar, HttpProperties properties) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.retentionDays = properties.idempotencyRetentionDays();
        this.unansweredSecondsMax = properties.unansweredSecondsMax();
    }

    /** Whether the key is new. Waits while another transaction holds it. */
    boolean claim(Id id, byte[] bodyHash) {
        return jdbc.update(
                        """
                        insert into idempotency_keys (principal, route, key, body_hash, created_at)
                        values (?, ?, ?, ?, ?) on conflict do nothing
                        """,
                        id.principal(),
                        id.route(),
                        id.key(),
                        bodyHash,
                        calendar.now().atOffset(ZoneOffset.UTC))
                == 1;
    }

    /** Whether a command that never answered, because it was killed, leaves its key to the caller. */
    boolean takeOver(Id id, byte[] bodyHash) {
        OffsetDateTime now = calendar.now().atOffset(ZoneOffset.UTC);
        return jdbc.update(
                        """
                        update idempotency_keys set created_at = ? where principal = ? and route = ? and key = ?
                        and status is null and body_hash = ? and created_at < ?
                        """,
                        now,
                        id.principal(),
                        id.route(),
                        id.key(),
                        bodyHash,
                        now.minusSeconds(unansweredSecondsMax))
                == 1;
    }

    /** The command was refused: the key may be used again. */
    void release(Id id) {
        jdbc.update(
                "delete from idempotency_keys where principal = ? and route = ? and key = ? and status is null",
                id.principal(),
                id.route(),
                id.key());
    }

    /** A status of 0 is a command that has not answered yet. */
    Answer answerTo(Id id) {
        return jdbc.queryForObject(
                """
                select body_hash, status, content_type, location, etag, body
                from idempotency_keys where principal = ? and route = ? and key = ?
                """,
                (row, number) -> new Answer(
                        row.getBytes(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getBytes(6)),
                id.principal(),
                id.route(),
                id.key());
    }

    void store(Id id, ContentCachingResponseWrapper answer) {
        jdbc.update(
                """
                update idempotency_keys set status = ?, content_type = ?, location = ?, etag = ?, body = ?
                where principal = ? and route = ? and key = ?
                """,
                answer.getStatus(),
                answer.getContentType(),
                answer.getHeader("Location"),
                answer.getHeader("ETag"),
                answer.getContentAsByteArray(),
                id.principal(),
                id.route(),
                id.key());
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT7M")
    void prune() {
        int deleted;
        do {
            deleted = jdbc.update(
                    "delete from idempotency_keys where ctid in"
                            + " (select ctid from idempotency_keys where created_at < ? limit ?)",
                    calendar.now().minus(Duration.ofDays(retentionDays)).atOffset(ZoneOffset.UTC),
                    PRUNED_AT_ONCE_MAX);
        } while (deleted == PRUNED_AT_ONCE_MAX);
    }
}
