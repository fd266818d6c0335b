package com.azuvio.crmconnect.starter.messaging;

import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.messaging.ParkedMessage.State;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** The consumer's own table of messages that were set aside. */
class ParkedMessages {

    /** What keeps its order: an aggregate, as one topic tells of it. */
    record Subject(String topic, String subject) {
        static Subject of(InboundEvent event) {
            return new Subject(event.topic(), event.subject());
        }
    }

    private static final int DETAIL_LENGTH_MAX = 2_000;

    private final JdbcTemplate jdbc;
    private final CompanyCalendar calendar;

    ParkedMessages(JdbcTemplate jdbc, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** Subjects with an open message. Locks those messages, so that a replay and a new event see one another. */
    Set<Subject> blockedAmong(Collection<Received.Known> events) {
        if (events.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.query(
                """
                select topic, subject from parked_messages
                where state = 'OPEN' and (topic, subject) in (select * from unnest(?::text[], ?::text[]))
                order by id for share
                """,
                (row, number) -> new Subject(row.getString(1), row.getString(2)),
                events.stream().map(known -> known.event().topic()).toArray(String[]::new),
                events.stream().map(known -> known.event().subject()).toArray(String[]::new)));
    }

    void park(Received.Known known, String code, String detail) {
        boolean blocked = !blockedAmong(List.of(known)).isEmpty();
        insert(known, blocked ? State.QUEUED : State.OPEN, code, detail);
    }

    void queue(Received.Known known) {
        insert(known, State.QUEUED, "queued", "an earlier event of the same subject is parked");
    }

    private void insert(Received.Known known, State state, String code, String detail) {
        InboundEvent event = known.event();
        jdbc.update(
                """
                insert into parked_messages (id, topic, record_partition, record_offset, key, source, event_id, type,
                    subject, revision, actor, occurred_at, traceparent, data, state, reason_code, reason_detail, parked_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UuidV7.next(),
                event.topic(),
                known.message().partition(),
                known.message().offset(),
                event.key(),
                event.source(),
                event.id(),
                event.type(),
                event.subject(),
                event.revision(),
                event.actor(),
                event.time().atOffset(ZoneOffset.UTC),
                event.traceparent(),
                event.data(),
                state.name(),
                code,
                detail.length() <= DETAIL_LENGTH_MAX ? detail : detail.substring(0, DETAIL_LENGTH_MAX),
                calendar.now().atOffset(ZoneOffset.UTC));
    }

    List<ParkedMessage> page(State state, long afterPosition, int limit) {
        return jdbc.query(
                "select * from parked_messages where state = ? and position > ? order by position limit ?",
                (row, number) -> ParkedMessage.from(row),
                state.name(),
                afterPosition,
                limit);
    }

    long count(State state) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select count(*) from parked_messages where state = ?", Long.class, state.name()));
    }

    Optional<ParkedMessage> find(UUID id) {
        return jdbc
                .query("select * from parked_messages where id = ?", (row, number) -> ParkedMessage.from(row), id)
                .stream()
                .findFirst();
    }

    Optional<ParkedMessage> lock(UUID id) {
        return jdbc
                .query(
                        "select * from parked_messages where id = ? for update",
                        (row, number) -> ParkedMessage.from(row),
                        id)
                .stream()
                .findFirst();
    }

    /** What waits behind an open message, in order. Call with that message locked. */
    List<ParkedMessage> queuedBehind(ParkedMessage open) {
        return jdbc.query(
                """
                select * from parked_messages where topic = ? and subject = ? and state = 'QUEUED'
                order by position for update
                """,
                (row, number) -> ParkedMessage.from(row),
                open.event().topic(),
                open.event().subject());
    }

    void close(ParkedMessage message, State state, String actor, String reason) {
        jdbc.update(
                "update parked_messages set state = ?, closed_at = ?, closed_by = ?, close_reason = ? where id = ?",
                state.name(),
                calendar.now().atOffset(ZoneOffset.UTC),
                actor,
                reason,
                message.id());
    }

    /** Makes the first queued message the one that the others wait for. */
    void open(ParkedMessage queued) {
        jdbc.update("update parked_messages set state = 'OPEN' where id = ?", queued.id());
    }
}
