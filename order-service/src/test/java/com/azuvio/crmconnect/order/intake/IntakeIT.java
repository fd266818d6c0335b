package com.azuvio.crmconnect.order.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.order.salesorder.web.OrderScenario;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.EventProbe.ReceivedEvent;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Orders over {@code sales.order-intake}: placed, known already, or rejected with the reason. */
@ServiceTest
class IntakeIT {

    private static final String TOPIC = "sales.order-intake";
    private static final String PLACE_ORDER = TOPIC + ".place-order.v1";
    private static final String REJECTED = TOPIC + "-result.rejected.v1";

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void placesAnOrderWhoseClientAndItemsNobodyKnows() {
        ObjectNode order = OrderScenario.order(OrderScenario.vatNumber());
        send(order);
        ReceivedEvent placed = events.await("sales.order.placed.v1", of(order));
        assertThat(placed.data().has("clientId")).isFalse();
        assertThat(placed.data().path("total").path("amount").asString()).isEqualTo("1331.01");
        assertThat(placed.key()).isEqualTo(placed.data().path("orderId").asString());
        assertThat(placed.headers()).containsEntry("ce_actor", "upstream");
    }

    @Test
    void answersTheSameContentAsDuplicateAndRejectsOtherContent() {
        ObjectNode order = OrderScenario.order(OrderScenario.vatNumber());
        send(order);
        String id = events.await("sales.order.placed.v1", of(order))
                .data()
                .path("orderId")
                .asString();
        send(order);
        ReceivedEvent duplicate = events.await(TOPIC + "-result.duplicate.v1", of(order));
        assertThat(duplicate.data().path("orderId").asString()).isEqualTo(id);
        assertThat(duplicate.key()).isEqualTo(key(order));
        order.put("notes", "other content");
        send(order);
        ReceivedEvent rejected = events.await(REJECTED, of(order));
        assertThat(rejected.data().path("reason").asString()).isEqualTo("external-id-conflict");
        assertThat(jdbc.queryForObject(
                        "select count(*) from orders where external_id = ?", Long.class, externalId(order)))
                .isEqualTo(1);
    }

    @Test
    void rejectsWhatItCannotReadAndGoesOn() {
        String key = "broken:" + UuidV7.next();
        raw(key, "not json at all", PLACE_ORDER, UuidV7.next().toString());
        raw(key, OrderScenario.order("DE1").toString(), null, UuidV7.next().toString());
        raw(
                key,
                OrderScenario.order("DE1").toString(),
                TOPIC + ".place-order.v9",
                UuidV7.next().toString());
        ObjectNode breach = OrderScenario.order("DE1");
        ((ObjectNode) breach.path("lines").path(0)).put("quantity", "-1");
        raw(key, breach.toString(), PLACE_ORDER, UuidV7.next().toString());
        ObjectNode good = OrderScenario.order(OrderScenario.vatNumber());
        raw(key, good.toString(), PLACE_ORDER, UuidV7.next().toString());

        events.await("sales.order.placed.v1", of(good));
        Awaitility.await()
                .untilAsserted(() -> assertThat(events.emitted(REJECTED).stream()
                                .filter(event -> event.key().equals(key))
                                .map(event -> event.data().path("reason").asString()))
                        .containsExactlyInAnyOrder("not-json", "missing-type", "unknown-type", "contract-breach"));
        ReceivedEvent named = events.await(
                REJECTED, data -> data.path("externalId").asString().equals(externalId(breach)));
        assertThat(named.data().path("errors").path(0).path("field").asString()).isEqualTo("lines[0].quantity");
        assertThat(new String(
                        jdbc.queryForObject(
                                "select original from intake_rejections where message_key = ? and reason = 'not-json'",
                                byte[].class,
                                key),
                        StandardCharsets.UTF_8))
                .isEqualTo("not json at all");
    }

    @Test
    void acceptsARejectedMessageOnceAPersonHasCorrectedIt() {
        ObjectNode order = OrderScenario.order(OrderScenario.vatNumber());
        order.put("currency", "XXQ");
        send(order);
        events.await(REJECTED, of(order));
        Api admin = api.as("sales-admin");
        String path = "/intake-rejections/"
                + jdbc.queryForObject(
                        "select id from intake_rejections where external_id = ?", String.class, externalId(order));
        assertThat(admin.get(path).expect(200).json().path("originalText").asString())
                .isEqualTo(order.toString());
        admin.post(path + "/retry", "{}").expectProblem(422, "contract-breach");
        JsonNode checked = admin.post(path + "/check", "{\"message\":" + order + "}")
                .expect(200)
                .json();
        assertThat(checked.path("readable").asBoolean()).isFalse();
        assertThat(checked.path("errors").path(0).path("field").asString()).isNotEmpty();
        order.put("currency", "EUR");
        assertThat(admin.post(path + "/check", "{\"message\":" + order + "}")
                        .expect(200)
                        .json()
                        .path("readable")
                        .asBoolean())
                .isTrue();
        assertThat(admin.get(path).json().path("status").asString())
                .as("a check settles nothing")
                .isEqualTo("OPEN");
        JsonNode retried = admin.post(path + "/retry", "{\"message\":" + order + "}")
                .expect(200)
                .json();
        assertThat(retried.path("status").asString()).isEqualTo("RETRIED");
        assertThat(retried.path("correctedText").asString()).isEqualTo(order.toString());
        assertThat(retried.path("originalText").asString()).contains("XXQ");
        events.await("sales.order.placed.v1", of(order));
        admin.post(path + "/dismiss", Map.of("reason", "late")).expectProblem(409, "already-settled");
        assertThat(admin.get("/intake-rejections?status=RETRIED")
                        .expect(200)
                        .json()
                        .path("items")
                        .findValuesAsString("externalId"))
                .contains(externalId(order));
    }

    @Test
    void countsRejectionsOfOneSystem() {
        String source = "shop-" + UuidV7.next().toString().substring(20);
        for (int i = 0; i < 3; i++) {
            ObjectNode order = OrderScenario.order("DE1");
            order.put("source", source).put("currency", "XXQ");
            send(order);
            events.await(REJECTED, of(order));
        }
        Api admin = api.as("sales-admin");
        JsonNode list = admin.get("/intake-rejections?status=OPEN&limit=2&source=" + source)
                .expect(200)
                .json();
        assertThat(list.path("items")).hasSize(2);
        assertThat(list.path("counts").path("OPEN").asInt()).isEqualTo(3);
        assertThat(list.path("counts").path("DISMISSED").asInt()).isZero();
        String path =
                "/intake-rejections/" + list.path("items").path(0).path("id").asString();
        assertThat(admin.post(path + "/dismiss", Map.of("reason", "a test of theirs"))
                        .expect(200)
                        .json()
                        .path("note")
                        .asString())
                .isEqualTo("a test of theirs");
        assertThat(admin.get("/intake-rejections?source=" + source)
                        .json()
                        .path("counts")
                        .path("DISMISSED")
                        .asInt())
                .isEqualTo(1);
    }

    private void send(ObjectNode order) {
        events.publish(PLACE_ORDER, key(order), key(order), 0, order.toString());
    }

    private void raw(String key, String value, @Nullable String type, String id) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(TOPIC, key, value.getBytes(StandardCharsets.UTF_8));
        if (type != null) {
            message.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
        }
        message.headers().add("ce_id", id.getBytes(StandardCharsets.UTF_8));
        message.headers().add("ce_source", "/shop".getBytes(StandardCharsets.UTF_8));
        events.send(message);
    }

    private static String key(ObjectNode order) {
        return order.path("source").asString() + ":" + externalId(order);
    }

    private static String externalId(ObjectNode order) {
        return order.path("externalId").asString();
    }

    private static Predicate<JsonNode> of(ObjectNode order) {
        String id = externalId(order);
        return data -> data.path("externalId").asString().equals(id);
    }
}
