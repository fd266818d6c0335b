package com.azuvio.crmconnect.starter.outbox;

import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.messaging.EventJson;
import com.azuvio.crmconnect.starter.messaging.TraceContext;
import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Collects the events of a transaction and writes them in one statement before it commits, so that they share its fate.
 * The relay is woken after the commit.
 */
class JdbcOutbox implements Outbox {

    private static final int SHARDS = 16;
    private static final String INSERT = """
            insert into outbox (shard, topic, key, event_id, type, subject, revision, actor, occurred_at, traceparent, data)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;
    private final CompanyCalendar calendar;
    private final CurrentActor actor;
    private final TraceContext trace;
    private final OutboxRelay relay;
    private final int eventBytesMax;

    JdbcOutbox(
            JdbcTemplate jdbc,
            CompanyCalendar calendar,
            CurrentActor actor,
            TraceContext trace,
            OutboxRelay relay,
            OutboxProperties properties) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.actor = actor;
        this.trace = trace;
        this.relay = relay;
        this.eventBytesMax = properties.eventBytesMax();
    }

    @Override
    public void append(OutboundEvent event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException("an event is appended in the transaction of its state change");
        }
        byte[] data = EventJson.write(event.data());
        if (data.length > eventBytesMax) {
            throw new IllegalArgumentException(
                    event.type() + " has " + data.length + " bytes, more than the " + eventBytesMax + " allowed");
        }
        pending().rows.add(new Object[] {
            Math.floorMod(event.key().hashCode(), SHARDS),
            event.topic(),
            event.key(),
            UuidV7.next(),
            event.type(),
            event.subject(),
            event.revision(),
            actor.name(),
            calendar.now().atOffset(ZoneOffset.UTC),
            trace.currentTraceparent(),
            data
        });
    }

    private Pending pending() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Pending pending) {
            return pending;
        }
        Pending pending = new Pending();
        TransactionSynchronizationManager.bindResource(this, pending);
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    /** The events of one transaction. */
    private final class Pending implements TransactionSynchronization {

        private final List<Object[]> rows = new ArrayList<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(JdbcOutbox.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(JdbcOutbox.this, this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            jdbc.batchUpdate(INSERT, rows);
        }

        @Override
        public void afterCommit() {
            relay.wake();
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(JdbcOutbox.this);
        }
    }
}
