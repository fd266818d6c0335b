package com.azuvio.crmconnect.order.salesorder.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.order.salesorder.web.OrderScenario.Placed;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** What the back office holds and the warehouse delivers (S20, S23, D7). */
@ServiceTest
class FulfilmentIT {

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    @Autowired
    JdbcTemplate jdbc;

    private OrderScenario scenario;
    private Api admin;
    private Api warehouse;

    @BeforeEach
    void begin() {
        scenario = new OrderScenario(api, events, jdbc);
        admin = scenario.admin();
        warehouse = api.as("warehouse");
    }

    @Test
    void holdsGoodsByRuleAndLetsServicesGoOn() {
        Placed order = scenario.placed(true);
        JsonNode held = admin.post(order.path() + "/confirm", "{}").expect(200).json();
        assertThat(held.path("status").asString()).isEqualTo("AWAITING_WAREHOUSE");
        assertThat(held.path("statusReason").asString()).isEqualTo("goods-need-delivery");
        assertThat(quantities(held, "held")).containsExactly("10.000", "0.000");
        assertThat(quantities(held, "confirmed")).containsExactly("0.000", "4.500");
        assertThat(held.path("confirmations")).hasSize(1);
        admin.post(order.path() + "/confirm", "{}").expectProblem(409, "nothing-to-confirm");
    }

    @Test
    void holdsAnythingThatTheBackOfficeFlagsByHand() {
        Placed order = scenario.placed(true);
        JsonNode held = admin.post(order.path() + "/hold", Map.of("reason", "deliver and assemble together"))
                .expect(200)
                .json();
        assertThat(held.path("statusLabel").asString()).isEqualTo("Awaiting warehouse");
        assertThat(held.path("statusReason").asString()).isEqualTo("deliver and assemble together");
        assertThat(quantities(held, "held")).containsExactly("10.000", "4.500");
        assertThat(held.path("confirmations")).isEmpty();
        JsonNode told = events.await(
                        "sales.order.held-for-warehouse.v1",
                        data -> data.path("orderId").asString().equals(order.id()))
                .data();
        assertThat(told.path("lines").findValuesAsString("quantity")).containsExactly("10.000", "4.500");
        admin.post(order.path() + "/hold", Map.of("reason", "again")).expectProblem(409, "nothing-to-hold");

        JsonNode done = deliver(order, "DN-1", order.line(1), "4.5").expect(200).json();
        assertThat(done.path("confirmations")
                        .path(0)
                        .path("freight")
                        .path("amount")
                        .asString())
                .as("freight waits for the goods")
                .isEqualTo("0.00");
        JsonNode goods = deliver(order, "DN-2", order.line(0), "10").expect(200).json();
        assertThat(goods.path("status").asString()).isEqualTo("CONFIRMED");
        assertThat(goods.path("confirmations")
                        .path(1)
                        .path("freight")
                        .path("amount")
                        .asString())
                .isEqualTo("25.00");
        assertThat(sum(goods, "discount"))
                .isEqualByComparingTo(goods.path("discount").path("amount").asDecimal());
    }

    @Test
    void takesADeliveryOnceHoweverOftenItIsTold() {
        Placed order = scenario.placed(true);
        deliver(order, "DN-1", order.line(0), "1").expectProblem(409, "not-allowed-in-status");
        admin.post(order.path() + "/confirm", "{}").expect(200);
        ApiResponse first = deliver(order, "DN-1", order.line(0), "6").expect(200);
        ApiResponse again = deliver(order, "DN-1", order.line(0), "6.000").expect(200);
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.json().path("deliveries")).hasSize(1);
        deliver(order, "DN-1", order.line(0), "5").expectProblem(409, "delivery-id-conflict");
        deliver(order, "DN-1", order.line(1), "6").expectProblem(409, "delivery-id-conflict");

        ApiResponse more = deliver(order, "DN-2", order.line(0), "4.001").expectProblem(422, "more-than-left");
        assertThat(more.json().path("left").asString()).isEqualTo("4.000");
        assertThat(more.json().path("lineId").asString()).isEqualTo(order.line(0));
        deliver(order, "DN-2", order.line(1), "1").expectProblem(422, "more-than-left");
        deliver(order, "DN-2", UUID.randomUUID().toString(), "1").expectProblem(422, "line-unknown");
        Map<String, String> one = Map.of("lineId", order.line(0), "quantity", "1");
        told(order, Map.of("deliveryId", "DN-2", "deliveredOn", "2026-11-20", "lines", List.of(one, one)))
                .expectProblem(422, "line-repeated");
        told(order, Map.of("deliveryId", "DN-2", "deliveredOn", "2099-11-20", "lines", List.of(one)))
                .expectProblem(422, "delivered-in-future");
        told(order, Map.of("deliveryId", "DN-2", "deliveredOn", "2026-11-20", "lines", List.of()))
                .expectProblem(422, "nothing-delivered");
        assertThat(admin.get(order.path()).header("ETag"))
                .as("what is refused changes nothing")
                .isEqualTo(first.header("ETag"));
        deliver(order, "DN-2", order.line(0), "4").expect(200);
        assertThat(deliver(order, "DN-1", order.line(0), "6")
                        .expect(200)
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("CONFIRMED");
    }

    @Test
    void closesTheRemainderThatWillNeverBeDelivered() {
        Placed order = scenario.placed(true);
        admin.post(order.path() + "/confirm", "{}").expect(200);
        deliver(order, "DN-1", order.line(0), "6").expect(200);
        Map<String, Object> last =
                Map.of("deliveryId", "DN-2", "deliveredOn", "2026-11-21", "complete", true, "lines", List.of());
        JsonNode done = told(order, last).expect(200).json();
        assertThat(done.path("status").asString()).isEqualTo("CONFIRMED");
        assertThat(quantities(done, "confirmed")).containsExactly("6.000", "4.500");
        assertThat(quantities(done, "closed")).containsExactly("4.000", "0.000");
        assertThat(quantities(done, "remainder")).containsExactly("0.000", "0.000");
        assertThat(done.path("deliveries").path(1).has("confirmationNumber")).isFalse();
        JsonNode completed = events.await(
                        "sales.order.delivery-completed.v1",
                        data -> data.path("orderId").asString().equals(order.id()))
                .data();
        assertThat(completed.path("completedOn").asString()).isEqualTo("2026-11-21");
        assertThat(told(order, last).expect(200).json().path("deliveries")).hasSize(2);
    }

    @Test
    void confirmsAPartAndKeepsTheRemainderForLater() {
        Placed order = scenario.placed(false);
        String path = order.path() + "/confirm";
        admin.post(path, OrderScenario.quantity(order.line(0), "4.501")).expectProblem(422, "more-than-left");
        JsonNode partly = admin.post(path, OrderScenario.quantity(order.line(0), "1.5"))
                .expect(200)
                .json();
        assertThat(partly.path("statusLabel").asString()).isEqualTo("Partly confirmed");
        assertThat(quantities(partly, "remainder")).containsExactly("3.000");
        admin.post(path, OrderScenario.quantity(order.line(0), "3.001")).expectProblem(422, "more-than-left");
        JsonNode done = admin.post(path, "{}").expect(200).json();
        assertThat(done.path("status").asString()).isEqualTo("CONFIRMED");
        assertThat(done.path("confirmations").findValuesAsString("number")).startsWith("1", "2");
        assertThat(sum(done, "net").subtract(sum(done, "discount")).add(sum(done, "freight")))
                .isEqualByComparingTo(done.path("total").path("amount").asDecimal());
    }

    private ApiResponse deliver(Placed order, String id, String line, String quantity) {
        return told(
                order,
                Map.of(
                        "deliveryId",
                        id,
                        "deliveredOn",
                        "2026-11-20",
                        "lines",
                        List.of(Map.of("lineId", line, "quantity", quantity))));
    }

    private ApiResponse told(Placed order, Map<String, Object> delivery) {
        return warehouse.post(order.path() + "/deliveries", delivery);
    }

    private static BigDecimal sum(JsonNode order, String amount) {
        return order.path("confirmations")
                .valueStream()
                .map(confirmation -> confirmation.path(amount).path("amount").asDecimal())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> quantities(JsonNode order, String name) {
        return order.path("lines")
                .valueStream()
                .map(line -> line.path(name).asString())
                .toList();
    }
}
