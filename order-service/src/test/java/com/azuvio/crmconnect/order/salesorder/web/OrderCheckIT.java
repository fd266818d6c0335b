package com.azuvio.crmconnect.order.salesorder.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.order.salesorder.web.OrderScenario.Placed;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The checks of an order against what is stored, and how they are signed off (S18–S20, S35). */
@ServiceTest
class OrderCheckIT {

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    @Autowired
    JdbcTemplate jdbc;

    private OrderScenario scenario;
    private Api admin;
    private String vatNumber;

    @BeforeEach
    void begin() {
        scenario = new OrderScenario(api, events, jdbc);
        admin = scenario.admin();
        vatNumber = OrderScenario.vatNumber();
        scenario.item("CHAIR-200", "120.00", "GOODS");
        scenario.item("ASSEMBLY", "45.50", "SERVICE");
    }

    @Test
    void findsTheSameOrderTwiceByItsLinesOrByTheClientsNumber() {
        scenario.client(vatNumber);
        Placed first = place(OrderScenario.services(vatNumber).put("clientOrderNumber", "PO-1"));
        assertThat(outcome(first, "DUPLICATE")).isEqualTo("PASSED");
        Placed sameLines = place(OrderScenario.services(vatNumber).put("clientOrderNumber", "PO-2"));
        Placed sameNumber = place(OrderScenario.order(vatNumber).put("clientOrderNumber", "PO-1"));
        Placed other = place(
                OrderScenario.order(vatNumber).put("clientOrderNumber", "PO-3").put("discountPercent", "7"));

        JsonNode byLines = finding(sameLines, "DUPLICATE");
        assertThat(byLines.path("facts").path("orderId").asString()).isEqualTo(first.id());
        assertThat(byLines.path("facts").path("sameLines").asString()).isEqualTo("true");
        JsonNode byNumber = finding(sameNumber, "DUPLICATE");
        assertThat(byNumber.path("facts").path("orderId").asString()).isEqualTo(first.id());
        assertThat(byNumber.path("facts").path("sameClientOrderNumber").asString())
                .isEqualTo("true");
        assertThat(byNumber.path("fixLink").asString()).isEqualTo("/orders/" + first.id());
        assertThat(outcome(other, "DUPLICATE")).isEqualTo("PASSED");

        admin.post(first.path() + "/cancel", Map.of("reason", "came twice")).expect(200);
        assertThat(outcome(sameNumber, "DUPLICATE"))
                .as("a cancelled order is no duplicate")
                .isEqualTo("PASSED");
    }

    @Test
    void findsDuplicatesOfAClientWhoIsNotKnownYetByTheVatNumber() {
        Placed first = place(OrderScenario.services(vatNumber));
        Placed again = place(OrderScenario.services(vatNumber));
        assertThat(finding(again, "DUPLICATE").path("facts").path("orderId").asString())
                .isEqualTo(first.id());
    }

    @Test
    void saysWhatTheClientLacksWithTheLinkToMendIt() {
        UUID client = UuidV7.next();
        ObjectNode told = (ObjectNode) new tools.jackson.databind.json.JsonMapper()
                .readTree(com.azuvio.crmconnect.starter.test.Contracts.example("sales.client.changed.v1"));
        told.put("clientId", client.toString()).put("vatNumber", vatNumber);
        told.putArray("missing").addObject().put("field", "registeredAddress").put("code", "required");
        events.publish("sales.client.changed.v1", client.toString(), client.toString(), 1, told.toString());
        org.awaitility.Awaitility.await()
                .until(() -> !jdbc.queryForList("select 1 from client_copies where id = ?", client)
                        .isEmpty());
        Placed order = place(OrderScenario.services(vatNumber));
        JsonNode finding = finding(order, "TAX_READINESS");
        assertThat(finding.path("field").asString()).isEqualTo("registeredAddress");
        assertThat(finding.path("fixLink").asString()).isEqualTo("/clients/" + client);
        admin.post(order.path() + "/confirm", "{}").expect(200);
    }

    @Test
    void hintsAtAClientWhoMayBeThereTwice() {
        UUID linked = scenario.client(vatNumber);
        UUID twin = scenario.client(vatNumber);
        ObjectNode content = OrderScenario.services(vatNumber);
        ((ObjectNode) content.path("client")).put("clientId", linked.toString());
        JsonNode finding = finding(place(content), "CLIENT_MATCH");
        assertThat(finding.path("code").asString()).isEqualTo("client-possibly-twice");
        assertThat(finding.path("facts").path("clientId").asString()).isEqualTo(twin.toString());
    }

    @Test
    void recordsWhoSignedWhatOffAndShowsItWithTheConfirmation() {
        scenario.client(vatNumber);
        Placed order = place(OrderScenario.order(vatNumber));
        JsonNode prices = check(order, "PRICES");
        assertThat(prices.path("outcome").asString()).isEqualTo("WARNING");
        Map<String, Object> signOff =
                Map.of("factsHash", prices.path("factsHash").asString(), "note", "rebate for the year");
        for (int i = 0; i < 2; i++) {
            JsonNode signed = admin.post(order.path() + "/checks/PRICES/sign-off", signOff)
                    .expect(200)
                    .json();
            assertThat(signed.path("checks").path(4).path("outcome").asString()).isEqualTo("SIGNED_OFF");
            assertThat(signed.path("checks").path(4).path("signOff").path("by").asString())
                    .isEqualTo("test-sales-admin");
        }
        assertThat(jdbc.queryForObject(
                        "select count(*) from order_sign_offs where order_id = ?",
                        Long.class,
                        UUID.fromString(order.id())))
                .isEqualTo(1);
        admin.post(order.path() + "/confirm", "{}").expect(200);
        JsonNode approved = admin.get(order.path() + "/history")
                .json()
                .path("entries")
                .valueStream()
                .filter(entry -> entry.path("action").asString().equals("APPROVED"))
                .findFirst()
                .orElseThrow();
        assertThat(approved.path("checks").path(4).path("signOff").path("note").asString())
                .isEqualTo("rebate for the year");

        admin.post(
                        order.path() + "/checks/DUPLICATE/sign-off",
                        Map.of("factsHash", "0".repeat(64), "note", "another delivery"))
                .expectProblem(409, "facts-changed");
        api.as("account-executive")
                .post(order.path() + "/checks/PRICES/sign-off", signOff)
                .expect(403);
        admin.post(order.path() + "/checks/COLOUR/sign-off", signOff).expect(400);
    }

    @Test
    void wantsANewSignOffOnceTheCatalogueHasAnotherPrice() {
        String code = "SHELF-" + UuidV7.next().toString().substring(24).toUpperCase(java.util.Locale.ROOT);
        scenario.item(code, "10.00", "SERVICE");
        scenario.client(vatNumber);
        ObjectNode content = OrderScenario.services(vatNumber);
        ((ObjectNode) content.path("lines").path(0)).put("itemCode", code);
        Placed order = place(content);
        String hash = check(order, "PRICES").path("factsHash").asString();
        admin.post(order.path() + "/checks/PRICES/sign-off", Map.of("factsHash", hash, "note", "agreed"))
                .expect(200);
        jdbc.update("update items set price = 11.00 where code = ?", code);
        assertThat(outcome(order, "PRICES")).isEqualTo("WARNING");
        admin.post(order.path() + "/checks/PRICES/sign-off", Map.of("factsHash", hash, "note", "agreed"))
                .expectProblem(409, "facts-changed");
    }

    private Placed place(ObjectNode content) {
        return new Placed(
                api.as("integration").post("/orders", content.toString()).expect(201));
    }

    private JsonNode check(Placed order, String code) {
        return admin.get(order.path())
                .expect(200)
                .json()
                .path("checks")
                .valueStream()
                .filter(check -> check.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private String outcome(Placed order, String code) {
        return check(order, code).path("outcome").asString();
    }

    private JsonNode finding(Placed order, String code) {
        List<JsonNode> findings =
                check(order, code).path("findings").valueStream().toList();
        assertThat(findings).as(code).isNotEmpty();
        return findings.getFirst();
    }
}
