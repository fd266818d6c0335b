package com.azuvio.crmconnect.starter.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Publishes the outbox. A pass is one transaction: lock a shard's row, read its oldest events, send them, await the
 * broker's acknowledgements, delete what was acknowledged. Several instances share the work by those locks.
 *
 * <p>Events of one key are sent one after the other, each after the acknowledgement of the one before; a failed one
 * stops its key alone. An instance that is paused in the middle loses its lock when the database ends its idle session,
 * and by then its producer has given up on what was not acknowledged.
 */
class OutboxRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);

    private static final String LOCK_SHARD = """
            select s.shard from outbox_shards s
            where exists (select 1 from outbox o where o.shard = s.shard) and s.shard > ?
            order by s.shard for update skip locked limit 1
            """;
    private static final String READ =
            "select " + OutboxRow.COLUMNS + " from outbox where shard = ? order by id limit ?";
    private static final int NONE = -1;

    private final DataSource dataSource;
    private final Producer<String, byte[]> producer;
    private final String source;
    private final OutboxProperties properties;
    private final Semaphore wakeUps = new Semaphore(0);
    private @Nullable Thread thread;
    private volatile boolean running;

    OutboxRelay(DataSource dataSource, Producer<String, byte[]> producer, String source, OutboxProperties properties) {
        this.dataSource = dataSource;
        this.producer = producer;
        this.source = source;
        this.properties = properties;
    }

    /** There is something to publish; calls while a wake-up is pending coalesce. */
    void wake() {
        if (wakeUps.availablePermits() == 0) {
            wakeUps.release();
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("outbox-relay").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        Thread current = thread;
        if (current != null) {
            wakeUps.release();
            try {
                current.join(properties.sessionTimeoutMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stops after the consumers and the web server, so that their last events still leave. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1000;
    }

    private void run() {
        while (running) {
            try {
                wakeUps.tryAcquire(properties.pollIntervalMillis(), TimeUnit.MILLISECONDS);
                wakeUps.drainPermits();
                publishAll();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (SQLException | RuntimeException e) {
                // The rows are still there and the next pass comes within the poll interval.
                LOG.warn("Outbox pass failed, will be repeated: {}", e.toString());
            }
        }
        try {
            publishAll();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException | RuntimeException e) {
            LOG.warn("Last outbox pass failed, another instance or the next start publishes: {}", e.toString());
        }
    }

    /** Goes round the shards until a round finds nothing that it could publish. */
    private void publishAll() throws SQLException, InterruptedException {
        boolean published = true;
        while (published) {
            published = false;
            Pass pass = pass(NONE);
            while (pass.shard() != NONE) {
                published |= pass.published() > 0;
                pass = pass(pass.shard());
            }
        }
    }

    private record Pass(int shard, int published) {}

    private Pass pass(int after) throws SQLException, InterruptedException {
        try (Connection connection = dataSource.getConnection()) {
            try {
                int shard = lockShardAfter(connection, after);
                List<Long> acknowledged = shard == NONE ? List.of() : send(read(connection, shard));
                delete(connection, acknowledged);
                connection.commit();
                return new Pass(shard, acknowledged.size());
            } catch (SQLException | RuntimeException | InterruptedException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private static int lockShardAfter(Connection connection, int after) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK_SHARD)) {
            statement.setInt(1, after);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getInt(1) : NONE;
            }
        }
    }

    private List<OutboxRow> read(Connection connection, int shard) throws SQLException {
        List<OutboxRow> events = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setInt(1, shard);
            statement.setInt(2, properties.batchSizeMax());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    events.add(OutboxRow.from(rows));
                }
            }
        }
        return events;
    }

    /** Sends the first event of every key, then the second of every key that is still in order, and so on. */
    private List<Long> send(List<OutboxRow> events) throws InterruptedException {
        Map<String, Queue<OutboxRow>> byKey = new LinkedHashMap<>();
        events.forEach(event -> byKey.computeIfAbsent(event.topic() + '\n' + event.key(), key -> new ArrayDeque<>())
                .add(event));
        List<Long> acknowledged = new ArrayList<>();
        List<Queue<OutboxRow>> queues = new ArrayList<>(byKey.values());
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(properties.passMillisMax());
        while (!queues.isEmpty() && System.nanoTime() < deadline) {
            queues = sendHeads(queues, acknowledged);
        }
        return acknowledged;
    }

    private List<Queue<OutboxRow>> sendHeads(List<Queue<OutboxRow>> queues, List<Long> acknowledged)
            throws InterruptedException {
        List<Future<RecordMetadata>> answers = new ArrayList<>();
        for (Queue<OutboxRow> queue : queues) {
            answers.add(producer.send(queue.element().toRecord(source)));
        }
        List<Queue<OutboxRow>> inOrder = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Queue<OutboxRow> queue = queues.get(i);
            OutboxRow event = queue.remove();
            try {
                answers.get(i).get();
                acknowledged.add(event.id());
                if (!queue.isEmpty()) {
                    inOrder.add(queue);
                }
            } catch (ExecutionException | KafkaException e) {
                LOG.warn(
                        "Event {} {} was not acknowledged, its key waits: {}",
                        event.type(),
                        event.eventId(),
                        e.toString());
            }
        }
        return inOrder;
    }

    private static void delete(Connection connection, List<Long> ids) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement("delete from outbox where id = any(?)")) {
            statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            statement.executeUpdate();
        }
    }
}
