package com.azuvio.crmconnect.order.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.order.salesorder.web.OrderScenario;
import com.azuvio.crmconnect.order.salesorder.web.OrderScenario.Placed;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Contracts;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A client that is new, or that turns out to be the second record of another one (S18, S60). */
@ServiceTest
class RegistrationIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

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
    void fillsInWhatClientServiceTakes() throws IOException {
        JsonNode registration = registration(placed(OrderScenario.order("DE136695976")));
        JsonNode client = registration.path("client");
        JsonNode form = clientRequest();
        assertThat(new ArrayList<>(client.propertyNames()))
                .as("nothing that client-service does not know")
                .isSubsetOf(form.path("properties").propertyNames());
        for (JsonNode required : form.path("required")) {
            assertThat(client.has(required.asString())).as(required.asString()).isTrue();
        }
        assertThat(client.path("name").asString()).isEqualTo("Bianchi Logistics GmbH");
        assertThat(client.path("status").asString()).isEqualTo("EU_VAT_REGISTERED");
        assertThat(client.path("vatNumber").asString()).isEqualTo("DE136695976");
        assertThat(client.path("registeredAddress").path("country").asString()).isEqualTo("DE");
        assertThat(client.path("deliveryAddresses"))
                .as("goods go to the registered address")
                .isEmpty();
        assertThat(client.path("language").asString()).isEqualTo("en");
        assertThat(client.path("invoiceEmails").path(0).asString()).isEqualTo("einkauf@bianchi.example");
        assertThat(registration.path("toCheck").findValuesAsString("field"))
                .containsExactly("status", "iban", "language", "paymentTermsDays", "paysByTransfer");
    }

    @Test
    void saysWhatTheSenderDidNotSay() {
        ObjectNode order = OrderScenario.order("DE1");
        ObjectNode buyer = (ObjectNode) order.path("client");
        buyer.remove(List.of("vatNumber", "address", "email"));
        JsonNode registration = registration(placed(order));
        assertThat(registration.path("client").has("status")).isFalse();
        assertThat(registration.path("client").path("language").asString()).isEqualTo("ro");
        assertThat(registration.path("toCheck").findValuesAsString("field"))
                .contains("status", "vatNumber", "registeredAddress", "invoiceEmails");
        assertThat(registration.path("client").path("deliveryAddresses")).hasSize(1);
    }

    @Test
    void guessesTheTaxStatusByCountryAndNumbers() {
        assertThat(statusOf("RO", "RO18547290")).isEqualTo("DOMESTIC_TAXABLE");
        assertThat(statusOf("RO", null)).isEqualTo("CONSUMER");
        assertThat(statusOf("GR", "EL094259216")).isEqualTo("EU_VAT_REGISTERED");
        assertThat(statusOf("FR", null)).isEqualTo("CONSUMER");
        assertThat(statusOf("US", null)).isEqualTo("NON_EU");
    }

    @Test
    void onlySalesAdminsRegister() {
        Placed order = placed(OrderScenario.order("DE1"));
        api.as("account-executive").get(order.path() + "/client-registration").expectProblem(403, "forbidden");
        admin.get("/orders/" + UuidV7.next() + "/client-registration").expectProblem(404, "order-unknown");
    }

    @Test
    void followsAClientThatWasMerged() {
        String vatNumber = OrderScenario.vatNumber();
        UUID second = scenario.client(vatNumber);
        Placed order = placed(OrderScenario.order(vatNumber));
        assertThat(clientOf(order)).isEqualTo(second.toString());
        UUID middle = UuidV7.next();
        UUID standing = scenario.client(OrderScenario.vatNumber());
        merge(middle, standing);
        merge(second, middle);
        Awaitility.await().untilAsserted(() -> assertThat(clientOf(order)).isEqualTo(standing.toString()));
        JsonNode history = admin.get(order.path() + "/history").json().path("entries");
        JsonNode last = history.get(history.size() - 1);
        assertThat(last.path("action").asString()).isEqualTo("CLIENT_LINKED");
        assertThat(last.path("by").asString()).isEqualTo("client-service");
        assertThat(last.path("note").asString()).isEqualTo("the client " + second + " was merged into it");
        assertThat(last.path("relatedId").asString()).isEqualTo(standing.toString());

        ObjectNode late = OrderScenario.order(OrderScenario.vatNumber());
        ((ObjectNode) late.path("client")).put("clientId", second.toString());
        Placed named = placed(late);
        assertThat(clientOf(named)).as("an order that names the ended record").isEqualTo(standing.toString());
        admin.post(named.path() + "/link-client", Map.of("clientId", middle)).expect(200);
        assertThat(clientOf(named)).isEqualTo(standing.toString());
    }

    private void merge(UUID ended, UUID into) {
        ObjectNode client = (ObjectNode) JSON.readTree(Contracts.example("sales.client.changed.v1"));
        client.put("clientId", ended.toString()).put("active", false).put("mergedInto", into.toString());
        client.remove("vatNumber");
        events.publish("sales.client.changed.v1", ended.toString(), ended.toString(), 9, client.toString());
        Awaitility.await()
                .until(() -> !jdbc.queryForList(
                                "select 1 from client_copies where id = ? and merged_into is not null", ended)
                        .isEmpty());
    }

    private String clientOf(Placed order) {
        return admin.get(order.path())
                .expect(200)
                .json()
                .path("client")
                .path("linked")
                .path("id")
                .asString("");
    }

    private String statusOf(String country, @Nullable String vatNumber) {
        ObjectNode order = OrderScenario.order("DE1");
        ObjectNode buyer = (ObjectNode) order.path("client");
        ((ObjectNode) buyer.path("address")).put("country", country);
        if (vatNumber == null) {
            buyer.remove("vatNumber");
        } else {
            buyer.put("vatNumber", vatNumber);
        }
        return registration(placed(order)).path("client").path("status").asString();
    }

    private JsonNode registration(Placed order) {
        return admin.get(order.path() + "/client-registration").expect(200).json();
    }

    private Placed placed(ObjectNode order) {
        return new Placed(
                api.as("integration").post("/orders", order.toString()).expect(201));
    }

    private static JsonNode clientRequest() throws IOException {
        try (InputStream openApi = Objects.requireNonNull(
                RegistrationIT.class.getResourceAsStream("/contracts/client-service/openapi.json"))) {
            return JSON.readTree(openApi).path("components").path("schemas").path("ClientRequest");
        }
    }
}
