package com.azuvio.crmconnect.invoicing.invoice;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.azuvio.crmconnect.invoicing.Documents;
import com.azuvio.crmconnect.invoicing.Setup;
import com.azuvio.crmconnect.invoicing.Upstream;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * Prints how fast one series gives numbers, beside the bare counter: this service alone, by HTTP without the gateway. No goal is checked, and no build
 * runs it: {@code -Dit.test=IssueSpeed}, best with the optimizing compiler.
 */
@ServiceTest
@Import({Upstream.class, Setup.class, Documents.class})
@TestPropertySource(properties = "backoffice.e-invoice.verdict=before-send")
class IssueSpeed {

    private static final int CALLERS = 8;
    private static final int BULK_CALLERS = 2;
    private static final int BULK = 200;
    private static final int DRAFTS = Integer.getInteger("issue.drafts", 1_000);
    private static final int ROUNDS = 3;

    @Autowired
    private Api api;

    @Autowired
    private Setup setup;

    @Autowired
    private Upstream upstream;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @SuppressWarnings("SystemOut") // a program
    void printsTheRates() throws Exception {
        setup.companyIsSetUp();
        UUID clientId = upstream.clientIsKnown();
        while (api.as("sales-admin").post("/invoices", draftOf(clientId)).status() != 201) {
            SECONDS.sleep(1);
        }
        for (int round = 1; round <= ROUNDS; round++) {
            List<String> drafts = drafts(clientId, 2 * DRAFTS);
            double floor = floor();
            long before = cpuNanos();
            double single = perSecond(
                    CALLERS,
                    drafts.subList(0, DRAFTS),
                    id -> api.as("sales-admin")
                            .post("/invoices/" + id + "/issue", Map.of())
                            .expect(200));
            double singleCpu = (cpuNanos() - before) / 1e6 / DRAFTS;
            before = cpuNanos();
            double bulk = perSecond(
                            BULK_CALLERS,
                            commands(drafts.subList(DRAFTS, drafts.size())),
                            body -> api.as("sales-admin")
                                    .post("/invoices/bulk-issue", body)
                                    .expect(200))
                    * BULK;
            double bulkCpu = (cpuNanos() - before) / 1e6 / DRAFTS;
            System.out.printf(
                    "ISSUE-SPEED round %d: floor %.0f/s, single %.0f/s (%.3f, %.2f ms CPU), bulk %.0f/s (%.3f, %.2f ms CPU)%n",
                    round, floor, single, single / floor, singleCpu, bulk, bulk / floor, bulkCpu);
        }
    }

    private List<String> drafts(UUID clientId, int count) throws Exception {
        List<String> ids = new ArrayList<>();
        List<Integer> numbers = IntStream.range(0, count).boxed().toList();
        perSecond(CALLERS, numbers, n -> {
            String id = api.as("sales-admin")
                    .post("/invoices", draftOf(clientId))
                    .expect(201)
                    .json()
                    .path("id")
                    .asString();
            synchronized (ids) {
                ids.add(id);
            }
        });
        while (jdbc.sql("select count(*) from e_invoice_requests")
                                .query(Long.class)
                                .single()
                        > 0
                || jdbc.sql("select count(*) from outbox").query(Long.class).single() > 0) {
            SECONDS.sleep(1);
        }
        return ids;
    }

    private static List<Map<String, Object>> commands(List<String> ids) {
        List<Map<String, Object>> commands = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += BULK) {
            commands.add(Map.of(
                    "invoices",
                    ids.subList(from, from + BULK).stream()
                            .map(id -> Map.of("id", id))
                            .toList()));
        }
        return commands;
    }

    private double floor() throws Exception {
        jdbc.sql("create table if not exists bench_counter (id int primary key, next bigint not null)")
                .update();
        jdbc.sql("insert into bench_counter values (1, 1) on conflict do nothing")
                .update();
        AtomicInteger done = new AtomicInteger();
        long end = System.nanoTime() + SECONDS.toNanos(4);
        List<Integer> connections = IntStream.range(0, CALLERS).boxed().toList();
        perSecond(CALLERS, connections, n -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement update =
                            connection.prepareStatement("update bench_counter set next = next + 1 where id = 1")) {
                connection.setAutoCommit(false);
                while (System.nanoTime() < end) {
                    update.executeUpdate();
                    connection.commit();
                    done.incrementAndGet();
                }
            }
        });
        return done.get() / 4.0;
    }

    private interface Work<T> {
        void of(T one) throws Exception;
    }

    private static <T> double perSecond(int callers, List<T> all, Work<T> work) throws Exception {
        long start = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(callers)) {
            List<Callable<Integer>> tasks = new ArrayList<>();
            all.forEach(one -> tasks.add(() -> {
                work.of(one);
                return 1;
            }));
            for (Future<Integer> task : threads.invokeAll(tasks)) {
                task.get();
            }
        }
        return all.size() * 1e9 / (System.nanoTime() - start);
    }

    private static long cpuNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static Map<String, Object> draftOf(UUID clientId) {
        return Map.of(
                "clientId",
                clientId,
                "currency",
                "EUR",
                "lines",
                List.of(Map.of(
                        "description", "Chair",
                        "kind", "GOODS",
                        "vatClass", "STANDARD",
                        "unitCode", "H87",
                        "quantity", "2",
                        "unitPrice", "50.00")));
    }
}
