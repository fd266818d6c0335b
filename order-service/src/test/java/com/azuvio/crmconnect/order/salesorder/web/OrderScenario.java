package com.azuvio.crmconnect.order.salesorder.web;

import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import com.azuvio.crmconnect.starter.test.Contracts;
import com.azuvio.crmconnect.starter.test.EventProbe;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The steps that tests of orders share: a catalogue, clients as client-service tells them, orders of its own for each test. */
public final class OrderScenario {

    /** The agent id of every order here: the login name of {@code api.as("account-executive")}. */
    public static final String AGENT = "test-account-executive";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Api api;
    private final EventProbe events;
    private final JdbcTemplate jdbc;

    public OrderScenario(Api api, EventProbe events, JdbcTemplate jdbc) {
        this.api = api;
        this.events = events;
        this.jdbc = jdbc;
    }

    /** Makes sure that the catalogue has it. */
    public void item(String code, String price, String kind) {
        ApiResponse answer = admin().post(
                        "/items",
                        Map.of(
                                "code",
                                code,
                                "name",
                                code + " name",
                                "unitCode",
                                "H87",
                                "price",
                                Map.of("amount", price, "currency", "EUR"),
                                "vatClass",
                                "STANDARD",
                                "kind",
                                kind));
        if (answer.status() != 409) {
            answer.expect(201);
        }
    }

    /** client-service tells of a new client; returns once it is known here. */
    public UUID client(String vatNumber) {
        UUID id = UuidV7.next();
        tellClient(id, 1, vatNumber, true);
        Awaitility.await()
                .until(() -> !jdbc.queryForList("select 1 from client_copies where id = ?", id)
                        .isEmpty());
        return id;
    }

    public void tellClient(UUID id, long revision, String vatNumber, boolean active) {
        ObjectNode client = (ObjectNode) JSON.readTree(Contracts.example("sales.client.changed.v1"));
        client.put("clientId", id.toString()).put("vatNumber", vatNumber).put("active", active);
        events.publish("sales.client.changed.v1", id.toString(), id.toString(), revision, client.toString());
    }

    /** Ten chairs and 4.5 hours, as the contract's example has them, for a buyer with that VAT number. */
    public static ObjectNode order(String vatNumber) {
        ObjectNode order = (ObjectNode) JSON.readTree(Contracts.example("sales.order-intake.place-order.v1"));
        order.put("externalId", "WS-" + UuidV7.next());
        ((ObjectNode) order.get("agent")).put("id", AGENT);
        ((ObjectNode) order.get("client")).put("vatNumber", vatNumber);
        return order;
    }

    /** The same with the hours alone. */
    public static ObjectNode services(String vatNumber) {
        ObjectNode order = order(vatNumber);
        order.withArray("lines").remove(0);
        return order;
    }

    /** The order with another value at a place of it, such as {@code /lines/0/quantity}. */
    public static ObjectNode with(String pointer, String json) {
        ObjectNode order = order(vatNumber());
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = order.at(pointer.substring(0, slash));
        String name = pointer.substring(slash + 1);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), JSON.readTree(json));
        } else {
            ((ObjectNode) parent).set(name, JSON.readTree(json));
        }
        return order;
    }

    /** A request to confirm a part of a line. */
    public static Map<String, Object> quantity(String line, String quantity) {
        return Map.of("lines", List.of(Map.of("lineId", line, "quantity", quantity)));
    }

    /** A VAT number that no other test uses. */
    public static String vatNumber() {
        return "DE" + UuidV7.next().toString().replace("-", "").substring(14);
    }

    /** An order of a linked client. */
    public Placed placed(boolean goods) {
        item("CHAIR-200", "120.00", "GOODS");
        item("ASSEMBLY", "45.50", "SERVICE");
        String vatNumber = vatNumber();
        client(vatNumber);
        ObjectNode content = goods ? order(vatNumber) : services(vatNumber);
        return new Placed(
                api.as("integration").post("/orders", content.toString()).expect(201));
    }

    public Api admin() {
        return api.as("sales-admin");
    }

    /** The order as first answered. */
    public record Placed(ApiResponse answer) {

        public String id() {
            return answer.json().path("id").asString();
        }

        public String path() {
            return "/orders/" + id();
        }

        public String line(int index) {
            return answer.json().path("lines").path(index).path("id").asString();
        }
    }
}
