package com.azuvio.crmconnect.order.salesorder.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.order.salesorder.web.OrderScenario.Placed;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
class OrderIT {

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    @Autowired
    JdbcTemplate jdbc;

    private OrderScenario scenario;
    private Api admin;

    @BeforeEach
    void begin() {
        scenario = new OrderScenario(api, events, jdbc);
        admin = scenario.admin();
    }

    @Test
    void confirmsServicesAndInvoicesGoodsAsTheyAreDelivered() {
        Placed order = scenario.placed(true);
        events.await("sales.order.placed.v1", of(order));
        assertThat(order.answer().json().path("status").asString()).isEqualTo("NEW");
        assertThat(order.answer().json().path("total").path("amount").asString())
                .isEqualTo("1331.01");

        admin.post(order.path() + "/open", "{}").expect(200);
        JsonNode held = admin.post(order.path() + "/confirm", "{}").expect(200).json();
        assertThat(held.path("statusLabel").asString()).isEqualTo("Awaiting warehouse");
        JsonNode services = events.await("sales.order.confirmed.v1", of(order)).data();
        assertThat(services.path("lines")).hasSize(1);
        assertThat(events.await("sales.order.held-for-warehouse.v1", of(order))
                        .data()
                        .path("lines"))
                .hasSize(1);

        api.as("warehouse")
                .post(order.path() + "/deliveries", delivery("DN-1", order.line(0), "6"))
                .expect(200);
        JsonNode goods = events.await(
                        "sales.order.confirmed.v1",
                        data -> of(order).test(data)
                                && data.path("confirmationNumber").asInt() == 2)
                .data();
        assertThat(goods.path("deliveredOn").asString()).isEqualTo("2026-11-20");
        assertThat(goods.path("taxPoint").asString()).isEqualTo("2026-11-20");
        assertThat(goods.path("discount").path("amount").asString()).isEqualTo("35.10");
        assertThat(goods.path("freight").path("amount").asString()).isEqualTo("25.00");
        assertThat(goods.path("clientOrderNumber").asString()).isEqualTo("PO 88-17");

        JsonNode done = api.as("warehouse")
                .post(order.path() + "/deliveries", delivery("DN-2", order.line(0), "4"))
                .expect(200)
                .json();
        assertThat(done.path("status").asString()).isEqualTo("CONFIRMED");
        events.await("sales.order.delivery-completed.v1", of(order));
    }

    @Test
    void takesADeliveryOfTheWarehouseSystemOnce() {
        Placed order = scenario.placed(true);
        admin.post(order.path() + "/confirm", "{}").expect(200);
        String delivery =
                "{\"orderId\":\"%s\",\"deliveryId\":\"DN-9\",\"deliveredOn\":\"2026-11-20\",\"lines\":[{\"lineId\":\"%s\",\"quantity\":\"6.000\"}]}"
                        .formatted(order.id(), order.line(0));
        for (int i = 0; i < 2; i++) {
            events.publish("sales.warehouse.delivery-confirmed.v1", order.id(), order.id(), i, delivery);
        }
        String tooMuch = delivery.replace("DN-9", "DN-10");
        events.publish("sales.warehouse.delivery-confirmed.v1", order.id(), order.id(), 3, tooMuch);
        Awaitility.await()
                .untilAsserted(() -> assertThat(jdbc.queryForList(
                                "select reason from intake_rejections where message_key = ?", String.class, order.id()))
                        .containsExactly("more-than-left"));
        JsonNode now = admin.get(order.path()).expect(200).json();
        assertThat(now.path("deliveries")).hasSize(1);
        assertThat(now.path("lines").path(0).path("confirmed").asString()).isEqualTo("6.000");
        assertThat(now.path("lines").path(0).path("held").asString()).isEqualTo("4.000");
    }

    @Test
    void followsTheDocumentOfAConfirmation() {
        Placed order = scenario.placed(false);
        JsonNode confirmed =
                admin.post(order.path() + "/confirm", "{}").expect(200).json();
        assertThat(confirmed.path("uninvoiced").asBoolean()).isTrue();
        UUID invoice = UuidV7.next();
        tell("drafted", order, invoice, 1, Map.of("total", eur("231.00")));
        awaitDocument(order, 0, "DRAFTED");
        tell(
                "issued",
                order,
                invoice,
                1,
                Map.of(
                        "documentType", "INVOICE",
                        "series", "INV",
                        "number", "INV-2026-0001",
                        "issuedOn", "2026-11-24",
                        "taxPoint", "2026-11-24",
                        "dueOn", "2026-12-24",
                        "total", eur("231.00")));
        JsonNode document = awaitDocument(order, 0, "ISSUED");
        assertThat(document.path("number").asString()).isEqualTo("INV-2026-0001");
        assertThat(admin.get(order.path()).json().path("uninvoiced").asBoolean())
                .isFalse();
    }

    @Test
    void convertsTheQuantitiesOfADiscardedDraftAgain() {
        Placed order = scenario.placed(false);
        admin.post(order.path() + "/confirm", "{}").expect(200);
        tell("draft-discarded", order, UuidV7.next(), 1, Map.of("reason", "wrong", "byCancellation", false));
        awaitDocument(order, 0, "DISCARDED");
        JsonNode released = admin.get(order.path()).json();
        assertThat(released.path("toDraftAgain").asBoolean()).isTrue();
        assertThat(released.path("lines").path(0).path("released").asString()).isEqualTo("4.500");
        JsonNode again =
                admin.post(order.path() + "/convert-released", "{}").expect(200).json();
        assertThat(again.path("confirmations")).hasSize(2);
        assertThat(again.path("confirmations").path(0).path("convertedBy").asInt())
                .isEqualTo(2);
        events.await(
                "sales.order.confirmed.v1",
                data -> of(order).test(data) && data.path("confirmationNumber").asInt() == 2);
    }

    @Test
    void cancelsAConfirmedOrderOnlyOnceInvoicingHasAnswered() {
        Placed order = scenario.placed(false);
        admin.post(order.path() + "/confirm", "{}").expect(200);
        JsonNode asked = admin.post(order.path() + "/cancel", Map.of("reason", "withdrawn"))
                .expect(200)
                .json();
        assertThat(asked.path("status").asString()).isEqualTo("CANCEL_REQUESTED");
        events.await("sales.order.cancel-requested.v1", of(order));
        tell("draft-discarded", order, UuidV7.next(), 1, Map.of("reason", "cancelled", "byCancellation", true));
        events.await("sales.order.cancelled.v1", of(order));
        assertThat(admin.get(order.path()).json().path("status").asString()).isEqualTo("CANCELLED");
    }

    @Test
    void staysConfirmedWhereInvoicingRefusesTheCancellation() {
        Placed order = scenario.placed(false);
        admin.post(order.path() + "/confirm", "{}").expect(200);
        admin.post(order.path() + "/cancel", Map.of("reason", "withdrawn")).expect(200);
        tell("cancellation-refused", order, UuidV7.next(), 1, Map.of("reason", "issued"));
        Awaitility.await()
                .untilAsserted(() -> assertThat(
                                admin.get(order.path()).json().path("status").asString())
                        .isEqualTo("CONFIRMED"));
    }

    @Test
    void returnsAnOrderToItsAgentWhoCorrectsIt() {
        Placed order = scenario.placed(true);
        admin.post(order.path() + "/open", "{}").expect(200);
        admin.post(order.path() + "/return-to-agent", Map.of("reason", "price of line 1"))
                .expect(200);
        events.await("sales.order.returned-to-agent.v1", of(order));
        admin.post(order.path() + "/confirm", "{}").expectProblem(409, "not-allowed-in-status");

        JsonNode sent = order.answer().json();
        ObjectNode correction = OrderScenario.services(
                sent.path("client").path("asSent").path("vatNumber").asString());
        correction.put("externalId", sent.path("externalId").asString());
        JsonNode again = api.as("account-executive")
                .post(order.path() + "/resubmit", "{\"order\":" + correction + ",\"note\":\"as agreed\"}")
                .expect(200)
                .json();
        assertThat(again.path("status").asString()).isEqualTo("NEW");
        assertThat(again.path("lines")).hasSize(1);
        JsonNode history =
                admin.get(order.path() + "/history").expect(200).json().path("entries");
        assertThat(history.findValuesAsString("action"))
                .containsExactly("PLACED", "OPENED", "RETURNED_TO_AGENT", "RESUBMITTED");
    }

    @Test
    void showsWhatDeviatesFromTheCatalogueWithoutOpeningTheOrder() {
        scenario.item("CHAIR-200", "120.00", "GOODS");
        ObjectNode content = OrderScenario.order(OrderScenario.vatNumber());
        content.remove("agentConfirmedAt");
        ((ObjectNode) content.path("lines").path(1)).put("itemCode", "NEVER-HEARD-OF");
        Placed placed = new Placed(
                api.as("account-executive").post("/orders", content.toString()).expect(201));
        assertThat(placed.answer().header("Location")).isEqualTo(placed.path());
        JsonNode order = admin.get(placed.path()).expect(200).json();
        assertThat(order.path("status").asString()).isEqualTo("NEW");
        assertThat(order.path("checks")
                        .valueStream()
                        .map(check -> check.path("code").asString() + " "
                                + check.path("outcome").asString()))
                .containsExactly(
                        "CLIENT_MATCH FAILED",
                        "TAX_READINESS PASSED",
                        "AGREEMENT WARNING",
                        "ITEMS FAILED",
                        "PRICES WARNING",
                        "QUANTITIES PASSED",
                        "DUPLICATE PASSED");
        assertThat(order.path("checks")
                        .valueStream()
                        .flatMap(check -> check.path("findings").valueStream())
                        .map(finding -> finding.path("code").asString()))
                .containsExactly("client-unknown", "agent-has-not-agreed", "item-unknown", "price-deviation");
        assertThat(order.path("lines")
                        .path(0)
                        .path("price")
                        .path("deviationPercent")
                        .asString())
                .isEqualTo("-2.50");
        admin.post(placed.path() + "/confirm", "{}").expectProblem(422, "client-not-linked");
    }

    @Test
    void answersTheSameOrderAgainAndRefusesAnotherUnderItsIdentity() {
        ObjectNode content = OrderScenario.order(OrderScenario.vatNumber());
        Api shop = api.as("integration");
        String id = shop.post("/orders", content.toString())
                .expect(201)
                .json()
                .path("id")
                .asString();
        ((ObjectNode) content.path("lines").path(0)).put("quantity", "10");
        assertThat(shop.post("/orders", content.toString())
                        .expect(200)
                        .json()
                        .path("id")
                        .asString())
                .isEqualTo(id);
        ((ObjectNode) content.path("lines").path(0)).put("quantity", "11");
        ApiResponse other = shop.post("/orders", content.toString()).expectProblem(409, "external-id-conflict");
        assertThat(other.json().path("orderId").asString()).isEqualTo(id);
    }

    @Test
    void linksAnOrderOnceItsClientIsKnownAndLeavesAmbiguousOnesToAPerson() {
        scenario.item("ASSEMBLY", "45.50", "SERVICE");
        String vatNumber = OrderScenario.vatNumber();
        Placed order = new Placed(api.as("integration")
                .post("/orders", OrderScenario.services(vatNumber).toString())
                .expect(201));
        assertThat(match(order)).isEqualTo("UNKNOWN");
        UUID first = scenario.client(vatNumber);
        Awaitility.await().untilAsserted(() -> assertThat(match(order)).isEqualTo("LINKED"));

        UUID second = scenario.client(vatNumber);
        Placed ambiguous = new Placed(api.as("integration")
                .post("/orders", OrderScenario.services(vatNumber).toString())
                .expect(201));
        assertThat(match(ambiguous)).isEqualTo("AMBIGUOUS");
        assertThat(admin.get(ambiguous.path())
                        .json()
                        .path("client")
                        .path("candidates")
                        .findValuesAsString("id"))
                .containsExactlyInAnyOrder(first.toString(), second.toString());
        admin.post(ambiguous.path() + "/link-client", Map.of("clientId", UuidV7.next()))
                .expectProblem(409, "client-not-known-yet");
        admin.post(ambiguous.path() + "/link-client", Map.of("clientId", second))
                .expect(200);
        assertThat(match(ambiguous)).isEqualTo("LINKED");
        admin.post(ambiguous.path() + "/confirm", "{}").expect(200);
        admin.post(ambiguous.path() + "/link-client", Map.of("clientId", first))
                .expectProblem(409, "not-allowed-in-status");
    }

    @Test
    void waitsForAPersonWhereTwoClientsHaveTheVatNumberUntilOneIsInactive() {
        scenario.item("ASSEMBLY", "45.50", "SERVICE");
        String vatNumber = OrderScenario.vatNumber();
        scenario.client(vatNumber);
        UUID second = scenario.client(vatNumber);
        Placed order = new Placed(api.as("integration")
                .post("/orders", OrderScenario.services(vatNumber).toString())
                .expect(201));
        assertThat(match(order)).isEqualTo("AMBIGUOUS");
        scenario.tellClient(second, 2, vatNumber, false);
        Awaitility.await().untilAsserted(() -> assertThat(match(order)).isEqualTo("LINKED"));
    }

    private String match(Placed order) {
        return admin.get(order.path())
                .expect(200)
                .json()
                .path("client")
                .path("match")
                .asString();
    }

    private JsonNode awaitDocument(Placed order, int index, String status) {
        return Awaitility.await()
                .until(
                        () -> admin.get(order.path())
                                .json()
                                .path("confirmations")
                                .path(index)
                                .path("document"),
                        document -> document.path("status").asString().equals(status));
    }

    private void tell(String name, Placed order, UUID invoice, int confirmation, Map<String, Object> more) {
        Map<String, Object> data = new HashMap<>(more);
        data.put("invoiceId", invoice);
        data.put("orderId", order.id());
        data.put("confirmationNumber", confirmation);
        String client = UuidV7.next().toString();
        data.put("clientId", client);
        events.publish("sales.invoice." + name + ".v1", client, invoice.toString(), 1, data);
    }

    private static Map<String, Object> delivery(String id, String line, String quantity) {
        return Map.of(
                "deliveryId",
                id,
                "deliveredOn",
                "2026-11-20",
                "lines",
                List.of(Map.of("lineId", line, "quantity", quantity)));
    }

    private static Map<String, String> eur(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    private static Predicate<JsonNode> of(Placed order) {
        return data -> data.path("orderId").asString().equals(order.id());
    }
}
