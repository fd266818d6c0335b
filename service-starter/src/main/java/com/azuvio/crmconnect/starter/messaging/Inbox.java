package com.azuvio.crmconnect.starter.messaging;

import com.azuvio.crmconnect.starter.id.Sha256;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;

/** Remembers which events were applied, in the transaction that applies them. */
class Inbox {

    private static final int PRUNED_AT_ONCE_MAX = 10_000;

    private record EventKey(String source, String id) {

        /**
         * Systems that we do not know may reuse an id. Theirs counts together with the content, so that another message under a
         * used id reaches its handler, which knows the business key.
         */
        static EventKey of(Received.Known known) {
            InboundEvent event = known.event();
            return known.handler() instanceof InboundTopicHandler
                    ? new EventKey(event.source(), event.id() + " " + Sha256.hex(event.data()))
                    : new EventKey(event.source(), event.id());
        }
    }

    private final JdbcTemplate jdbc;
    private final CompanyCalendar calendar;
    private final MessagingProperties properties;

    Inbox(JdbcTemplate jdbc, CompanyCalendar calendar, MessagingProperties properties) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.properties = properties;
    }

    /** Marks the events as applied and returns those that were not before, once each, in their order. */
    List<Received.Known> admit(Collection<Received.Known> events) {
        if (events.isEmpty()) {
            return List.of();
        }
        // Sorted, so that two instances with overlapping batches after a rebalance wait instead of deadlocking.
        List<EventKey> keys = events.stream()
                .map(EventKey::of)
                .distinct()
                .sorted(Comparator.comparing(EventKey::source).thenComparing(EventKey::id))
                .toList();
        Set<EventKey> fresh = new HashSet<>(jdbc.query(
                """
                insert into inbox (consumer, source, event_id, received_at)
                select ?, source, event_id, ? from unnest(?::text[], ?::text[]) as t (source, event_id)
                on conflict do nothing returning source, event_id
                """,
                (row, number) -> new EventKey(row.getString(1), row.getString(2)),
                properties.group(),
                calendar.now().atOffset(ZoneOffset.UTC),
                keys.stream().map(EventKey::source).toArray(String[]::new),
                keys.stream().map(EventKey::id).toArray(String[]::new)));
        return events.stream().filter(known -> fresh.remove(EventKey.of(known))).toList();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void prune() {
        int deleted;
        do {
            deleted = jdbc.update(
                    "delete from inbox where ctid in (select ctid from inbox where received_at < ? limit ?)",
                    calendar.now()
                            .minus(Duration.ofDays(properties.inboxRetentionDays()))
                            .atOffset(ZoneOffset.UTC),
                    PRUNED_AT_ONCE_MAX);
        } while (deleted == PRUNED_AT_ONCE_MAX);
    }
}
