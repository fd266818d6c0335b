package com.azuvio.crmconnect.order.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.order.salesorder.web.OrderScenario;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Orders over Kafka where the company's policy confirms what every check passes. It ends its service: another one reads the topic. */
@ServiceTest
@TestPropertySource(properties = "backoffice.checks.auto-confirm-when-all-checks-pass=true")
@DirtiesContext
class AutoConfirmIntakeIT {

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    @Autowired
    JdbcTemplate jdbc;

    private OrderScenario scenario;
    private String vatNumber;

    @BeforeEach
    void begin() {
        scenario = new OrderScenario(api, events, jdbc);
        scenario.item("ASSEMBLY", "45.50", "SERVICE");
        scenario.item("CHAIR-200", "120.00", "GOODS");
        vatNumber = OrderScenario.vatNumber();
        scenario.client(vatNumber);
    }

    @Test
    void confirmsACleanOrderAsItComesInAndTellsSo() {
        ObjectNode order = OrderScenario.services(vatNumber);
        String id = send(order);
        JsonNode confirmed = events.await(
                        "sales.order.confirmed.v1",
                        data -> data.path("orderId").asString().equals(id))
                .data();
        assertThat(confirmed.path("confirmationNumber").asInt()).isEqualTo(1);
        JsonNode read = scenario.admin().get("/orders/" + id).expect(200).json();
        assertThat(read.path("status").asString()).isEqualTo("CONFIRMED");
        assertThat(read.path("agreement").path("confirmedBy").asString()).isEqualTo("policy:auto-confirm");
        assertThat(scenario.admin()
                        .get("/orders/" + id + "/history")
                        .json()
                        .path("entries")
                        .findValuesAsString("action"))
                .containsExactly("PLACED", "APPROVED", "CONFIRMED");
        send(order);
        assertThat(scenario.admin().get("/orders/" + id).json().path("confirmations"))
                .as("the same message again confirms nothing twice")
                .hasSize(1);
    }

    @Test
    void leavesWhatACheckFoundSomethingAbout() {
        ObjectNode cheaper = OrderScenario.order(vatNumber);
        String id = send(cheaper);
        assertThat(statusOf(id)).as("2.5 % below the catalogue").isEqualTo("NEW");
        ObjectNode unagreed = OrderScenario.services(vatNumber);
        unagreed.remove("agentConfirmedAt");
        assertThat(statusOf(send(unagreed))).isEqualTo("NEW");
        ObjectNode stranger = OrderScenario.services(OrderScenario.vatNumber());
        assertThat(statusOf(send(stranger))).isEqualTo("NEW");
    }

    private String statusOf(String id) {
        return scenario.admin()
                .get("/orders/" + id)
                .expect(200)
                .json()
                .path("status")
                .asString();
    }

    /** Returns the order's id once this service has placed it, which decides in the same transaction. */
    private String send(ObjectNode order) {
        String externalId = order.path("externalId").asString();
        String key = order.path("source").asString() + ":" + externalId;
        events.publish("sales.order-intake.place-order.v1", key, key, 0, order.toString());
        Awaitility.await()
                .until(() -> !jdbc.queryForList("select 1 from orders where external_id = ?", externalId)
                        .isEmpty());
        return jdbc.queryForList("select id::text from orders where external_id = ?", String.class, externalId)
                .getFirst();
    }
}
