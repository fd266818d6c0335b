package com.azuvio.crmconnect.starter.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.EventProbe.ReceivedEvent;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

@ServiceTest
class MessagingIT {

    private static final String NUMBERED = "sales.order.numbered.v1";
    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    EventProbe events;

    @Autowired
    NumberHandler handler;

    @Autowired
    Api api;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void appliesTheEventsOfAnAggregateInTheirOrder() {
        String subject = newSubject();
        LongStream.rangeClosed(1, 500).forEach(n -> publish(subject, n));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(handler.appliedTo(subject))
                        .containsExactlyElementsOf(
                                LongStream.rangeClosed(1, 500).boxed().toList()));
    }

    @Test
    void appliesAnEventOnceThoughItArrivesTwice() {
        String subject = newSubject();
        String id = UUID.randomUUID().toString();
        events.publish("/a", id, NUMBERED, subject, subject, 1, Map.of("number", 1));
        events.publish("/a", id, NUMBERED, subject, subject, 1, Map.of("number", 1));
        publish(subject, 2);
        awaitApplied(subject, 1L, 2L);
    }

    @Test
    void takesEqualIdsOfTwoSourcesForTwoEvents() {
        String subject = newSubject();
        String id = UUID.randomUUID().toString();
        events.publish("/a", id, NUMBERED, subject, subject, 1, Map.of("number", 1));
        events.publish("/b", id, NUMBERED, subject, subject, 1, Map.of("number", 2));
        awaitApplied(subject, 1L, 2L);
    }

    @Test
    void repeatsABatchThatMetAPassingFailure() {
        String subject = newSubject();
        handler.unluckyOnce.add(subject);
        publish(subject, 1);
        publish(subject, 2);
        awaitApplied(subject, 1L, 2L);
    }

    @Test
    void parksAPoisonedEventWhileItsNeighboursGoOn() {
        String poisoned = newSubject();
        String healthy = newSubject();
        handler.poisoned.add(poisoned);
        publish(poisoned, 1);
        publish(healthy, 1);
        publish(poisoned, 2);
        publish(healthy, 2);
        awaitApplied(healthy, 1L, 2L);
        JsonNode parked = awaitParked(poisoned, "OPEN");
        assertThat(parked.path("reasonCode").asString()).isEqualTo("handler-failed");
        awaitParked(poisoned, "QUEUED");

        api.as("ops")
                .post("/operations/parked-messages/" + parked.path("id").asString() + "/replay")
                .expect(500);
        handler.poisoned.remove(poisoned);
        api.as("ops")
                .post("/operations/parked-messages/" + parked.path("id").asString() + "/replay")
                .expect(204);

        assertThat(handler.appliedTo(poisoned)).containsExactly(1L, 2L);
        publish(poisoned, 3);
        awaitApplied(poisoned, 1L, 2L, 3L);
    }

    @Test
    void parksARefusedEventWithItsReasonAndDismissesIt() {
        String subject = newSubject();
        publish(subject, -1);
        publish(subject, 2);
        JsonNode parked = awaitParked(subject, "OPEN");
        assertThat(parked.path("reasonCode").asString()).isEqualTo("negative-number");
        String path = "/operations/parked-messages/" + parked.path("id").asString();
        awaitParked(subject, "QUEUED");

        api.as("ops").post(path + "/replay").expectProblem(422, "replay-refused");
        api.as("ops").post(path + "/dismiss", Map.of("reason", " ")).expectProblem(400, "invalid-request");
        api.as("ops")
                .post(path + "/dismiss", Map.of("reason", "sent by mistake"))
                .expect(204);
        api.as("ops").post(path + "/dismiss", Map.of("reason", "again")).expectProblem(409, "parked-message-not-open");

        JsonNode next = awaitParked(subject, "OPEN");
        api.as("ops")
                .post("/operations/parked-messages/" + next.path("id").asString() + "/replay")
                .expect(204);
        assertThat(handler.appliedTo(subject)).containsExactly(2L);
    }

    @Test
    void skipsTypesThatItDoesNotKnowOnOwnerTopics() {
        String subject = newSubject();
        events.publish("sales.order.unheard-of.v1", subject, subject, 1, Map.of());
        events.publish("sales.order.numbered.v2", subject, subject, 1, Map.of("number", 7));
        publish(subject, 1);
        awaitApplied(subject, 1L);
    }

    @Test
    void rejectsWhatItCannotReadOnInboundTopicsAndGoesOn() {
        String subject = newSubject();
        jdbc.update("delete from rejections");
        events.send(new ProducerRecord<>("sales.order-intake", subject, "no headers".getBytes(StandardCharsets.UTF_8)));
        events.send(new ProducerRecord<>("sales.order-intake", subject, null));
        events.publish("sales.order-intake.place-order.v9", subject, subject, 1, Map.of("number", 1));
        events.publish("sales.order-intake.place-order.v1", subject, subject, 1, "{ not json");
        events.publish("sales.order-intake.place-order.v1", subject, subject, 1, Map.of("number", 1));
        awaitApplied(subject, 1L);
        assertThat(jdbc.queryForList("select code from rejections order by id", String.class))
                .containsExactlyInAnyOrder("missing-type", "missing-type", "unknown-type", "unreadable-payload");
    }

    @Test
    void rejectsEnvelopesThatItCannotKeep() {
        String subject = newSubject();
        String type = "sales.order-intake.place-order.v1";
        jdbc.update("delete from rejections");
        events.publish("/shop", "", type, subject, subject, 1, Map.of("number", 1));
        events.publish(" ", "1", type, subject, subject, 1, Map.of("number", 2));
        events.publish("/shop", "x".repeat(100_000), type, subject, subject, 1, Map.of("number", 3));
        events.publish("/shop", "2", type, "k".repeat(201), subject, 1, Map.of("number", 4));
        events.publish(newSubject() + "\0", "\0", "sales.order-intake.\0.v1", "\0", subject, 1, Map.of("number", 5));
        events.publish(newSubject() + "\0", "\0", type, "\0", subject, 1, Map.of("number", 6));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(handler.appliedTo(subject)).containsExactly(6L));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(jdbc.queryForList("select code from rejections", String.class))
                        .containsExactlyInAnyOrder(
                                "missing-envelope",
                                "missing-envelope",
                                "envelope-too-long",
                                "envelope-too-long",
                                "unknown-type"));
    }

    @Test
    void takesOtherContentUnderAUsedIdOfAnInboundTopicForAnotherMessage() {
        String subject = newSubject();
        String type = "sales.order-intake.place-order.v1";
        String id = newSubject();
        events.publish("/shop", id, type, subject, subject, 1, Map.of("number", 1));
        events.publish("/shop", id, type, subject, subject, 1, Map.of("number", 2));
        events.publish("/shop", id, type, subject, subject, 1, Map.of("number", 2));
        events.publish("/shop", newSubject(), type, subject, subject, 1, Map.of("number", 3));
        awaitApplied(subject, 1L, 2L, 3L);
    }

    @Test
    void publishesTheEventsOfAnAggregateInOrderWithTheirEnvelope() {
        JsonNode note = api.as("sales-admin")
                .post("/notes?times=50", Map.of("text", "in order"))
                .expect(201)
                .json();
        String id = note.path("id").asString();
        events.await("sales.item.noted.v1", data -> data.path("text").asString().equals("in order 49"));
        List<ReceivedEvent> emitted = events.emitted("sales.item.noted.v1").stream()
                .filter(event -> event.key().equals(id))
                .toList();
        assertThat(emitted)
                .extracting(ReceivedEvent::revision)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 50).mapToObj(n -> (long) n).toList());
        Map<String, String> headers = emitted.getFirst().headers();
        assertThat(headers)
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_source", "/starter-sample")
                .containsEntry("ce_subject", id)
                .containsEntry("ce_actor", "test-sales-admin")
                .containsEntry("content-type", "application/json")
                .containsKeys("ce_id", "ce_time");
        assertThat(headers.get("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
    }

    @Test
    void publishesNothingOfARefusedCommand() {
        api.as("sales-admin").post("/notes", Map.of("text", "refused note")).expectProblem(422, "text-refused");
        api.as("sales-admin").post("/notes", Map.of("text", "accepted note")).expect(201);
        events.await("sales.item.noted.v1", data -> data.path("text").asString().equals("accepted note"));
        assertThat(events.emitted("sales.item.noted.v1"))
                .noneMatch(event -> event.data().path("text").asString().equals("refused note"));
    }

    private static String newSubject() {
        return UUID.randomUUID().toString();
    }

    private void publish(String subject, long number) {
        events.publish(NUMBERED, subject, subject, number, Map.of("number", number));
    }

    private void awaitApplied(String subject, Long... numbers) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(handler.appliedTo(subject)).containsExactly(numbers));
    }

    private JsonNode awaitParked(String subject, String state) {
        return await().atMost(SOON)
                .until(
                        () -> api.as("ops")
                                .get("/operations/parked-messages?limit=200&state=" + state)
                                .expect(200)
                                .json()
                                .path("items")
                                .valueStream()
                                .filter(item -> item.path("subject").asString().equals(subject))
                                .findFirst()
                                .orElse(null),
                        item -> item != null);
    }
}
