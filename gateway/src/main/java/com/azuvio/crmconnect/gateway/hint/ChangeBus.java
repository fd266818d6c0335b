package com.azuvio.crmconnect.gateway.hint;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Carries the hints of changes that came through one instance to the others, by PostgreSQL's NOTIFY on the database that
 * they share. On a connection of its own, since listening occupies one.
 */
@Component
class ChangeBus implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ChangeBus.class);

    private static final String CHANNEL = "hints";
    private static final int WAIT_MILLIS = 1_000;

    /** A connection that only waits does not notice that its other end is gone. */
    private static final int WAITS_PER_LOOK = 15;

    private static final int BACK_OFF_MILLIS = 2_000;

    private final String instance = UUID.randomUUID().toString();
    private final HintStreams streams;
    private final JdbcClient jdbc;
    private final JdbcConnectionDetails database;
    private volatile CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Thread thread;

    ChangeBus(HintStreams streams, JdbcClient jdbc, JdbcConnectionDetails database) {
        this.streams = streams;
        this.jdbc = jdbc;
        this.database = database;
    }

    /** Here at once; elsewhere if the database takes it, and a change that is not told of is still seen when asked for. */
    void tell(Hint hint) {
        streams.tell(hint);
        try {
            jdbc.sql("select pg_notify(:channel, :text)")
                    .param("channel", CHANNEL)
                    .param("text", String.join(" ", instance, hint.type(), hint.id() == null ? "" : hint.id()))
                    .query((row, number) -> true)
                    .single();
        } catch (DataAccessException databaseAway) {
            log.debug("other instances do not hear of {}", hint, databaseAway);
        }
    }

    @Override
    public void start() {
        stopping = new CountDownLatch(1);
        thread = Thread.ofPlatform().daemon().name("hints-of-changes").start(this::run);
    }

    private void run() {
        boolean missed = false;
        try {
            while (!isStopping()) {
                try (Connection connection = DriverManager.getConnection(database.getJdbcUrl(), settings());
                        Statement statement = connection.createStatement()) {
                    statement.execute("listen " + CHANNEL);
                    if (missed) {
                        streams.missed();
                    }
                    listen(connection.unwrap(PGConnection.class), statement);
                } catch (SQLException away) {
                    log.debug("changes of other instances are not heard", away);
                    missed = true;
                }
                if (stopping.await(BACK_OFF_MILLIS, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen(PGConnection connection, Statement statement) throws SQLException {
        for (int waits = 1; !isStopping(); waits++) {
            PGNotification @Nullable [] heard = connection.getNotifications(WAIT_MILLIS);
            for (PGNotification notification : heard == null ? new PGNotification[0] : heard) {
                pass(notification.getParameter().split(" ", 3));
            }
            if (waits % WAITS_PER_LOOK == 0) {
                statement.execute("select 1");
            }
        }
    }

    private void pass(String[] parts) {
        if (parts.length == 3 && !parts[0].equals(instance)) {
            streams.tell(new Hint(parts[1], parts[2].isEmpty() ? null : parts[2], null, null));
        }
    }

    private Properties settings() {
        var settings = new Properties();
        settings.setProperty("user", String.valueOf(database.getUsername()));
        settings.setProperty("password", String.valueOf(database.getPassword()));
        settings.setProperty("ApplicationName", "gateway-hints");
        settings.setProperty("connectTimeout", "5");
        settings.setProperty("socketTimeout", "20");
        settings.setProperty("tcpKeepAlive", "true");
        return settings;
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    @Override
    public void stop() {
        stopping.countDown();
        Thread listener = thread;
        if (listener != null) {
            try {
                listener.join(2L * WAIT_MILLIS);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
