package com.azuvio.crmconnect.order.salesorder.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.order.salesorder.web.OrderScenario.Placed;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Many orders confirmed by one command (B7). */
@ServiceTest
class BulkConfirmIT {

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
    void answersForEveryRowAndConfirmsNothingTwice() {
        Placed services = scenario.placed(false);
        Placed goods = scenario.placed(true);
        Placed unlinked = new Placed(api.as("integration")
                .post(
                        "/orders",
                        OrderScenario.services(OrderScenario.vatNumber()).toString())
                .expect(201));
        String vatNumber = OrderScenario.vatNumber();
        scenario.client(vatNumber);
        ObjectNode notAgreed = OrderScenario.services(vatNumber);
        notAgreed.remove("agentConfirmedAt");
        Placed overridden = place(notAgreed);
        Placed changed = scenario.placed(false);
        UUID nobody = UuidV7.next();
        List<Map<String, Object>> rows = List.of(
                Map.of("id", services.id()),
                Map.of("id", goods.id()),
                Map.of("id", unlinked.id()),
                Map.of("id", overridden.id(), "overrideReason", "agreed by phone"),
                Map.of("id", changed.id(), "expectedVersion", 99),
                Map.of("id", nobody));

        assertThat(outcomes(Map.of("orders", rows)))
                .containsExactly(
                        "CONFIRMED CONFIRMED",
                        "CONFIRMED AWAITING_WAREHOUSE",
                        "REFUSED client-not-linked",
                        "CONFIRMED CONFIRMED",
                        "REFUSED order-changed",
                        "REFUSED order-unknown");
        assertThat(outcomes(Map.of("orders", rows)))
                .containsExactly(
                        "UNCHANGED CONFIRMED",
                        "UNCHANGED AWAITING_WAREHOUSE",
                        "REFUSED client-not-linked",
                        "UNCHANGED CONFIRMED",
                        "REFUSED order-changed",
                        "REFUSED order-unknown");
        JsonNode refused = admin.get(unlinked.path()).json();
        assertThat(refused.path("status").asString()).isEqualTo("NEW");
        assertThat(refused.path("confirmations")).isEmpty();
        assertThat(admin.get(services.path()).json().path("confirmations")).hasSize(1);
        events.await(
                "sales.order.confirmed.v1",
                data -> data.path("orderId").asString().equals(services.id()));
    }

    @Test
    void confirmsTwoHundredAndRefusesOneMoreOrTheSameTwice() {
        scenario.item("ASSEMBLY", "45.50", "SERVICE");
        String vatNumber = OrderScenario.vatNumber();
        scenario.client(vatNumber);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            rows.add(Map.of("id", place(OrderScenario.services(vatNumber)).id()));
        }
        assertThat(outcomes(Map.of("orders", rows)))
                .containsOnly("CONFIRMED CONFIRMED")
                .hasSize(200);
        rows.add(Map.of("id", UuidV7.next()));
        admin.post("/orders/bulk-confirm", Map.of("orders", rows)).expect(400);
        Map<String, Object> row = rows.getFirst();
        admin.post("/orders/bulk-confirm", Map.of("orders", List.of(row, row))).expectProblem(422, "row-repeated");
    }

    private List<String> outcomes(Object request) {
        return admin.post("/orders/bulk-confirm", request)
                .expect(200)
                .json()
                .path("rows")
                .valueStream()
                .map(row -> row.path("outcome").asString() + " "
                        + (row.has("status")
                                ? row.path("status").asString()
                                : row.path("problem").path("code").asString()))
                .toList();
    }

    private Placed place(ObjectNode content) {
        return new Placed(
                api.as("integration").post("/orders", content.toString()).expect(201));
    }
}
