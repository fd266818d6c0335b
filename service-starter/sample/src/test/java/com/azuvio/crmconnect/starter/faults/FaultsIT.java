package com.azuvio.crmconnect.starter.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.EventProbe.ReceivedEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two instances of the sample service on a broker and a database that are taken away from them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultsIT {

    /** From the end of a fault to the first event applied again. */
    private static final Duration BACK_WITHIN = Duration.ofSeconds(15);

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String NOTED = "sales.item.noted.v1";

    private Broker broker;
    private Database database;
    private SampleInstance first;
    private SampleInstance second;
    private EventProbe events;
    private JdbcTemplate jdbc;

    @BeforeAll
    void start(@TempDir Path data) throws IOException, InterruptedException, ExecutionException {
        Path logs = Files.createDirectories(Path.of("target", "faults"));
        broker = new Broker(Files.createDirectory(data.resolve("kafka")), logs);
        broker.createTopics("sales.order", "sales.order-intake", "sales.item");
        database = new Database(Files.createDirectory(data.resolve("postgres")));
        jdbc = database.jdbc();
        events = new EventProbe(broker.address(), "/starter-sample");
        first = new SampleInstance(0, logs, broker, database).awaitReady();
        second = new SampleInstance(1, logs, broker, database).awaitReady();
    }

    @AfterAll
    void stop() {
        first.close();
        second.close();
        events.close();
        database.close();
        broker.close();
    }

    @Test
    void anotherInstanceGoesOnWhenOneIsKilled() {
        List<String> subjects = newSubjects();
        publish(subjects, 1, 50);
        first.kill();
        publish(subjects, 51, 60);
        awaitApplied(subjects, 60, BACK_WITHIN.plus(SOON));
        first.start();
        first.awaitReady();
        publish(subjects, 61, 62);
        awaitApplied(subjects, 62, BACK_WITHIN);
    }

    @Test
    void publishesWhatAKilledInstanceHadCommitted() {
        broker.kill();
        String id = note(first, "committed, not published", 20);
        first.kill();
        second.kill();
        broker.start();
        first.start();
        second.start();
        first.awaitReady();
        second.awaitReady();
        awaitPublished(id, 20);
    }

    @Test
    void repeatsWhatAKilledInstanceHadPublishedUnderTheSameId() throws SQLException, InterruptedException {
        second.kill();
        broker.kill();
        String id = note(first, "published, not deleted", 3);
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select 1 from outbox for share"); // lets the relay read and send, but not delete
            broker.start();
            await().atMost(SOON).until(() -> published(id).size() >= 3);
            first.kill();
            connection.rollback();
        }
        assertThat(jdbc.queryForObject("select count(*) from outbox", Long.class))
                .isPositive();
        first.start();
        second.start();
        first.awaitReady();
        second.awaitReady();
        awaitPublished(id, 3);
        await().atMost(SOON)
                .until(() -> jdbc.queryForList("select id from outbox").isEmpty());
    }

    @Test
    void takesOverFromAPausedInstanceAndKeepsTheOrder() {
        List<String> subjects = newSubjects();
        publish(subjects, 1, 20);
        String before = note(first, "before the pause", 5);
        first.pause();
        publish(subjects, 21, 40);
        String during = note(second, "during the pause", 5);
        long pausedAt = System.nanoTime();
        awaitApplied(subjects, 40, Duration.ofSeconds(29));
        awaitPublished(before, 5);
        awaitPublished(during, 5);
        await().atMost(SOON)
                .until(() ->
                        System.nanoTime() - pausedAt > Duration.ofSeconds(30).toNanos());
        first.resume();
        publish(subjects, 41, 45);
        awaitApplied(subjects, 45, BACK_WITHIN.plus(BACK_WITHIN));
        awaitPublished(note(first, "after the pause", 5), 5);
    }

    @Test
    void bridgesABrokerThatIsAwayForAMinute() {
        List<String> subjects = newSubjects();
        publish(subjects, 1, 10);
        broker.kill();
        long away = System.nanoTime();
        Map<String, Integer> notes = new LinkedHashMap<>();
        await().pollInterval(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(90))
                .until(() -> {
                    notes.put(note(first, "while the broker is away", 2), 2);
                    notes.put(note(second, "while the broker is away", 2), 2);
                    return System.nanoTime() - away > Duration.ofSeconds(60).toNanos();
                });
        broker.start();
        publish(subjects, 11, 20);
        awaitApplied(subjects, 20, BACK_WITHIN);
        notes.forEach(this::awaitPublished);
    }

    @Test
    void goesOnByItselfAfterARestartOfTheDatabase() {
        List<String> subjects = newSubjects();
        publish(subjects, 1, 30);
        database.restart();
        publish(subjects, 31, 60);
        awaitApplied(subjects, 60, BACK_WITHIN);
        await().atMost(BACK_WITHIN)
                .until(() -> first.api()
                                .post("/notes", Map.of("text", "after the restart"))
                                .status()
                        == 201);
    }

    private static List<String> newSubjects() {
        return IntStream.range(0, 8).mapToObj(i -> UUID.randomUUID().toString()).toList();
    }

    private void publish(List<String> subjects, int from, int to) {
        for (int number = from; number <= to; number++) {
            for (String subject : subjects) {
                events.publish("sales.order.numbered.v1", subject, subject, number, Map.of("number", number));
            }
        }
    }

    /** Every number once, and in order. */
    private void awaitApplied(List<String> subjects, int last, Duration within) {
        List<Long> all = LongStream.rangeClosed(1, last).boxed().toList();
        for (String subject : subjects) {
            await().atMost(within)
                    .ignoreExceptions() // the database may be on its way back
                    .untilAsserted(() -> assertThat(jdbc.queryForList(
                                    "select number from applied where subject = ? order by id", Long.class, subject))
                            .containsExactlyElementsOf(all));
        }
    }

    private static String note(SampleInstance instance, String text, int times) {
        return instance.api()
                .post("/notes?times=" + times, Map.of("text", text))
                .expect(201)
                .json()
                .path("id")
                .asString();
    }

    private List<ReceivedEvent> published(String noteId) {
        return events.emitted(NOTED).stream()
                .filter(event -> event.key().equals(noteId))
                .toList();
    }

    /** Every event arrives; a repeated one carries the id of the first, and without repetitions the order is kept. */
    private void awaitPublished(String noteId, int count) {
        List<Long> revisions = LongStream.rangeClosed(1, count).boxed().toList();
        await().atMost(SOON).untilAsserted(() -> {
            Map<String, Long> revisionById = new LinkedHashMap<>();
            published(noteId)
                    .forEach(event -> revisionById.putIfAbsent(event.headers().get("ce_id"), event.revision()));
            assertThat(revisionById.values()).containsExactlyElementsOf(revisions);
        });
    }
}
