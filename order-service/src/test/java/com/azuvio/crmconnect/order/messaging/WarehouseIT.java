package com.azuvio.crmconnect.order.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.order.salesorder.web.OrderScenario;
import com.azuvio.crmconnect.order.salesorder.web.OrderScenario.Placed;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Deliveries over {@code sales.warehouse}: recorded once, or kept with the reason while the next one goes on. */
@ServiceTest
class WarehouseIT {

    private static final String TOPIC = "sales.warehouse";
    private static final String DELIVERED = TOPIC + ".delivery-confirmed.v1";

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    @Autowired
    JdbcTemplate jdbc;

    private Api admin;
    private Placed order;

    @BeforeEach
    void anOrderThatAwaitsTheWarehouse() {
        OrderScenario scenario = new OrderScenario(api, events, jdbc);
        admin = scenario.admin();
        order = scenario.placed(true);
        admin.post(order.path() + "/confirm", "{}").expect(200);
    }

    @Test
    void keepsEveryBrokenMessageWithItsReasonAndRecordsTheNextOne() {
        String good = delivery("DN-1", order.line(0), "6");
        send("{\"orderId\":", DELIVERED);
        send("[]", DELIVERED);
        send(good, null);
        send(good, TOPIC + ".lost.v1");
        send("{}", TOPIC + ".goods-received.v1"); // is read by invoicing-service
        send(good.replace("\"6\"", "6"), DELIVERED);
        send(good.replace("\"2026-11-20\"", "20500"), DELIVERED);
        send(good.replace("DN-1", "DN\\u0000"), DELIVERED);
        send(good.replace(order.id(), UUID.randomUUID().toString()), DELIVERED);
        send(delivery("DN-2", order.line(0), "10.001"), DELIVERED);
        send(delivery("DN-3", UUID.randomUUID().toString(), "1"), DELIVERED);
        send(good, DELIVERED);
        send(good.replace("\"6\"", "\"5\""), DELIVERED);
        send(delivery("DN-4", order.line(0), "4"), DELIVERED);

        awaitStatus("CONFIRMED");
        List<JsonNode> rejections = Awaitility.await().until(this::rejections, kept -> kept.size() == 11);
        assertThat(rejections)
                .extracting(rejection -> rejection.path("reason").asString())
                .containsExactly(
                        "not-json",
                        "not-json",
                        "missing-type",
                        "unknown-type",
                        "contract-breach",
                        "contract-breach",
                        "contract-breach",
                        "order-unknown",
                        "more-than-left",
                        "line-unknown",
                        "delivery-id-conflict");
        assertThat(rejections.stream()
                        .map(rejection ->
                                rejection.path("errors").path(0).path("field").asString("")))
                .containsExactly("", "", "", "", "lines[0].quantity", "deliveredOn", "deliveryId", "", "", "", "");
        assertThat(rejections.getFirst().path("originalText").asString()).isEqualTo("{\"orderId\":");
        JsonNode now = admin.get(order.path()).json();
        assertThat(now.path("deliveries").findValuesAsString("deliveryId")).containsExactly("DN-1", "DN-4");
        assertThat(now.path("lines").path(0).path("confirmed").asString()).isEqualTo("10.000");
    }

    @Test
    void recordsARejectedDeliveryOnceAPersonHasCorrectedIt() {
        String tooMuch = delivery("DN-1", order.line(0), "11");
        send(tooMuch, DELIVERED);
        JsonNode rejection = Awaitility.await()
                .until(this::rejections, kept -> kept.size() == 1)
                .getFirst();
        String path = "/intake-rejections/" + rejection.path("id").asString();
        admin.post(path + "/retry", "{}").expectProblem(422, "more-than-left");
        String corrected = tooMuch.replace("\"11\"", "\"10\"");
        JsonNode retried = admin.post(path + "/retry", "{\"message\":" + corrected + "}")
                .expect(200)
                .json();
        assertThat(retried.path("status").asString()).isEqualTo("RETRIED");
        assertThat(retried.path("orderId").asString()).isEqualTo(order.id());
        JsonNode now = admin.get(order.path()).json();
        assertThat(now.path("status").asString()).isEqualTo("CONFIRMED");
        assertThat(now.path("deliveries").path(0).path("recordedBy").asString()).isEqualTo("test-sales-admin");
        admin.post(path + "/retry", "{}").expectProblem(409, "already-settled");
    }

    @Test
    void dismissesAMessageForAReasonAlone() {
        send("{}", DELIVERED);
        JsonNode rejection = Awaitility.await()
                .until(this::rejections, kept -> kept.size() == 1)
                .getFirst();
        assertThat(rejection.path("errors").findValuesAsString("field"))
                .containsExactly("deliveredOn", "deliveryId", "lines", "orderId");
        String path = "/intake-rejections/" + rejection.path("id").asString();
        admin.post(path + "/dismiss", Map.of("reason", " ")).expectProblem(400, "invalid-request");
        JsonNode dismissed = admin.post(path + "/dismiss", Map.of("reason", "sent by mistake"))
                .expect(200)
                .json();
        assertThat(dismissed.path("note").asString()).isEqualTo("sent by mistake");
        assertThat(rejections()).isEmpty();
        assertThat(admin.get(order.path()).json().path("deliveries")).isEmpty();
    }

    private void awaitStatus(String status) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(
                                admin.get(order.path()).json().path("status").asString())
                        .isEqualTo(status));
    }

    /** The open ones of this test's order, in their order of arrival, as the back office reads them. */
    private List<JsonNode> rejections() {
        return admin.get("/intake-rejections?status=OPEN&limit=200")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(row -> row.path("topic").asString().equals(TOPIC))
                .map(row -> admin.get("/intake-rejections/" + row.path("id").asString())
                        .expect(200)
                        .json())
                .filter(rejection -> rejection.path("key").asString().equals(order.id()))
                .toList()
                .reversed();
    }

    private void send(String value, @Nullable String type) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(TOPIC, order.id(), value.getBytes(StandardCharsets.UTF_8));
        if (type != null) {
            message.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
        }
        message.headers().add("ce_id", UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        message.headers().add("ce_source", "/warehouse".getBytes(StandardCharsets.UTF_8));
        events.send(message);
    }

    private String delivery(String id, String line, String quantity) {
        return "{\"orderId\":\"%s\",\"deliveryId\":\"%s\",\"deliveredOn\":\"2026-11-20\",\"lines\":[{\"lineId\":\"%s\",\"quantity\":\"%s\"}]}"
                .formatted(order.id(), id, line, quantity);
    }
}
