package com.azuvio.crmconnect.order.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.order.salesorder.web.OrderScenario;
import com.azuvio.crmconnect.order.salesorder.web.OrderScenario.Placed;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The work lists of the back office (S17, D1): each chip's count is the length of its list. */
@ServiceTest
class OrderListIT {

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    @Autowired
    JdbcTemplate jdbc;

    private OrderScenario scenario;
    private Api admin;
    private String agent;
    private String vatNumber;
    private UUID client;

    /** Each test has its own agent, by which its lists are narrowed, and its own client. */
    @BeforeEach
    void begin() {
        scenario = new OrderScenario(api, events, jdbc);
        admin = scenario.admin();
        agent = "ae-" + UuidV7.next();
        vatNumber = OrderScenario.vatNumber();
        scenario.item("CHAIR-200", "120.00", "GOODS");
        scenario.item("ASSEMBLY", "45.50", "SERVICE");
        client = scenario.client(vatNumber);
    }

    @Test
    void countsWhatEachChipShows() {
        Map<String, Placed> orders = new LinkedHashMap<>();
        orders.put("new", arrived(true));
        orders.put("opened", after("open", "{}", true));
        orders.put("returned", after("return-to-agent", "{\"reason\":\"price\"}", true));
        orders.put("awaiting", after("confirm", "{}", true));
        Placed partly = arrived(false);
        orders.put("partly", did(partly, "confirm", OrderScenario.quantity(partly.line(0), "1")));
        orders.put("confirmed", after("confirm", "{}", false));
        Placed discarded = after("confirm", "{}", false);
        discardTheDraftOf(discarded);
        orders.put("discarded", discarded);
        orders.put("asked", did(after("confirm", "{}", false), "cancel", "{\"reason\":\"withdrawn\"}"));
        orders.put("cancelled", after("cancel", "{\"reason\":\"withdrawn\"}", true));

        assertShows(orders, "NEW", "new");
        assertShows(orders, "UNPROCESSED", "new", "opened", "returned");
        assertShows(orders, "RETURNED_TO_AGENT", "returned");
        assertShows(orders, "AWAITING_WAREHOUSE", "awaiting");
        assertShows(orders, "PARTLY_CONFIRMED", "partly");
        assertShows(orders, "TO_DRAFT_AGAIN", "discarded");
        assertShows(orders, "UNINVOICED", "awaiting", "partly", "confirmed", "discarded", "asked");
        assertShows(orders, "CANCEL_REQUESTED", "asked");
        assertThat(ids("&status=CONFIRMED")).containsExactly(idsOf(orders, "confirmed", "discarded"));
        assertThat(ids("&status=CANCELLED")).containsExactly(idsOf(orders, "cancelled"));
        assertThat(ids("&status=NEW&status=UNPROCESSED&status=PARTLY_CONFIRMED"))
                .as("chips together show the orders of each, once")
                .containsExactly(idsOf(orders, "new", "opened", "returned", "partly"));
        assertThat(ids("")).containsExactly(idsOf(orders, orders.keySet().toArray(String[]::new)));
    }

    @Test
    void narrowsByClientAgentAndNumber() {
        Placed mine = arrived(true);
        Placed other = scenario.placed(true);
        String number = mine.answer().json().path("number").asString();
        assertThat(ids("&number=" + number)).containsExactly(mine.id());
        assertThat(ids("&clientId=" + client)).containsExactly(mine.id());
        assertThat(ids("&number=" + number + "&status=CONFIRMED")).isEmpty();
        assertThat(list("&number=" + number + "&status=CONFIRMED")
                        .path("counts")
                        .path("NEW")
                        .asInt())
                .as("counts are narrowed like the list, but not by the chips")
                .isEqualTo(1);
        assertThat(admin.get("/orders?number="
                                + other.answer().json().path("number").asString())
                        .json()
                        .path("items")
                        .findValuesAsString("id"))
                .containsExactly(other.id());
    }

    @Test
    void showsWhatStandsOutOnEachRowAndOpensNothing() {
        ObjectNode content = OrderScenario.order(OrderScenario.vatNumber());
        ((ObjectNode) content.path("agent")).put("id", agent);
        content.remove("agentConfirmedAt");
        ((ObjectNode) content.path("lines").path(1)).put("itemCode", "NEVER-HEARD-OF");
        admin.post("/orders", content.toString()).expect(201);
        for (int i = 0; i < 2; i++) {
            JsonNode row = list("").path("items").path(0);
            assertThat(row.path("statusLabel").asString()).isEqualTo("New");
            assertThat(row.path("clientMatch").asString()).isEqualTo("UNKNOWN");
            assertThat(row.path("clientName").asString()).isEqualTo("Bianchi Logistics GmbH");
            assertThat(row.path("agentAgreed").asBoolean()).isFalse();
            assertThat(row.path("priceDeviations").asInt()).isEqualTo(1);
            assertThat(row.path("unknownItems").asInt()).isEqualTo(1);
            assertThat(row.path("total").path("amount").asString()).isEqualTo("1331.01");
        }
    }

    @Test
    void pagesWithoutGapsAndRepeatsWhileOrdersArrive() {
        List<String> before = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            before.addFirst(arrived(false).id());
        }
        List<String> seen = new ArrayList<>();
        List<String> since = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = list("&status=UNPROCESSED&limit=3&cursor=" + cursor);
            seen.addAll(page.path("items").findValuesAsString("id"));
            since.addFirst(arrived(false).id());
            assertThat(page.path("counts").path("NEW").asInt()).isEqualTo(8 + since.size() - 1);
            cursor = page.path("nextCursor").asString("");
        } while (!cursor.isEmpty());
        assertThat(seen).containsExactlyElementsOf(before);
        since.addAll(before);
        assertThat(ids("")).containsExactlyElementsOf(since);
    }

    private void assertShows(Map<String, Placed> orders, String chip, String... names) {
        JsonNode list = list("&status=" + chip);
        assertThat(list.path("items").findValuesAsString("id")).as(chip).containsExactly(idsOf(orders, names));
        assertThat(list.path("counts").path(chip).asInt()).as(chip).isEqualTo(names.length);
    }

    /** Latest arrival first. */
    private static String[] idsOf(Map<String, Placed> orders, String... names) {
        return List.of(names).reversed().stream()
                .map(name -> Objects.requireNonNull(orders.get(name)).id())
                .toArray(String[]::new);
    }

    private void discardTheDraftOf(Placed order) {
        Map<String, Object> discarded = Map.of(
                "invoiceId",
                UuidV7.next(),
                "orderId",
                order.id(),
                "confirmationNumber",
                1,
                "clientId",
                client,
                "reason",
                "wrong",
                "byCancellation",
                false);
        events.publish("sales.invoice.draft-discarded.v1", client.toString(), order.id(), 1, discarded);
        Awaitility.await()
                .untilAsserted(() -> assertThat(admin.get(order.path())
                                .json()
                                .path("toDraftAgain")
                                .asBoolean())
                        .isTrue());
    }

    private Placed after(String command, String body, boolean goods) {
        return did(arrived(goods), command, body);
    }

    private Placed did(Placed order, String command, Object body) {
        admin.post(order.path() + "/" + command, body).expect(200);
        return order;
    }

    private Placed arrived(boolean goods) {
        ObjectNode content = goods ? OrderScenario.order(vatNumber) : OrderScenario.services(vatNumber);
        ((ObjectNode) content.path("agent")).put("id", agent);
        return new Placed(
                api.as("integration").post("/orders", content.toString()).expect(201));
    }

    private List<String> ids(String query) {
        return list(query).path("items").findValuesAsString("id");
    }

    private JsonNode list(String query) {
        return admin.get("/orders?agentId=" + agent + query).expect(200).json();
    }
}
