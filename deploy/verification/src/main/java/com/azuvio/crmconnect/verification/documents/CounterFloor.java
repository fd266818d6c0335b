package com.azuvio.crmconnect.verification.documents;

import com.azuvio.crmconnect.verification.measure.ServiceDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The least that a number without gaps costs: one durable transaction that adds one to a row, on as many connections as the service has. */
final class CounterFloor {

    private static final int CONNECTIONS = 8;
    private static final Duration WARM = Duration.ofSeconds(2);
    private static final Duration MEASURED = Duration.ofSeconds(6);

    private final ServiceDatabase database;

    CounterFloor(ServiceDatabase database) {
        this.database = database;
    }

    /** @return transactions per second */
    double perSecond() {
        database.asOwnerOfTheServer(server -> {
            server.execute("create table if not exists bench_counter (id int primary key, next bigint not null)");
            server.execute("insert into bench_counter values (1, 1) on conflict do nothing");
            server.execute("grant select, update on bench_counter to invoicing");
        });
        run(WARM);
        return run(MEASURED) / (double) MEASURED.toSeconds();
    }

    private long run(Duration length) {
        long end = System.nanoTime() + length.toNanos();
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Callable<Long>> tasks = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                tasks.add(() -> count(end));
            }
            long sum = 0;
            for (Future<Long> task : threads.invokeAll(tasks)) {
                sum += task.get();
            }
            return sum;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The floor could not be measured", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        }
    }

    private long count(long end) throws SQLException {
        long done = 0;
        try (Connection connection = database.asService();
                PreparedStatement update =
                        connection.prepareStatement("update bench_counter set next = next + 1 where id = 1")) {
            connection.setAutoCommit(false);
            while (System.nanoTime() < end) {
                update.executeUpdate();
                connection.commit();
                done++;
            }
        }
        return done;
    }
}
