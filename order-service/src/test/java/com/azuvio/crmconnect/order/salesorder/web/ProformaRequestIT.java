package com.azuvio.crmconnect.order.salesorder.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.order.salesorder.web.OrderScenario.Placed;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** The account executive asks for a proforma, so that the client pays in advance (S50). */
@ServiceTest
class ProformaRequestIT {

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    @Autowired
    JdbcTemplate jdbc;

    private OrderScenario scenario;
    private Api agent;

    @BeforeEach
    void begin() {
        scenario = new OrderScenario(api, events, jdbc);
        agent = api.as("account-executive");
        scenario.item("CHAIR-200", "120.00", "GOODS");
        scenario.item("ASSEMBLY", "45.50", "SERVICE");
    }

    @Test
    void theRequestCarriesTheWholeOrder() {
        Placed order = scenario.placed(true);

        JsonNode answer = agent.post(order.path() + "/proforma-requests", Map.of("percent", "30", "note", "New client"))
                .expect(200)
                .json();

        assertThat(answer.path("status").asString()).isEqualTo("NEW");
        JsonNode told = events.await(
                        "sales.order.proforma-requested.v1",
                        data -> data.path("orderId").asString().equals(order.id()))
                .data();
        assertThat(told.path("percent").asString()).isEqualTo("30");
        assertThat(told.path("note").asString()).isEqualTo("New client");
        assertThat(told.path("requestedBy").asString()).isEqualTo("test-account-executive");
        assertThat(told.path("lines").size()).isEqualTo(answer.path("lines").size());
        assertThat(told.path("lines").path(0).path("kind").asString()).isNotBlank();
    }

    @Test
    void refusesWhatIsNoAdvanceAndWhatIsCancelled() {
        Placed order = scenario.placed(true);
        String path = order.path() + "/proforma-requests";
        agent.post(path, Map.of()).expect(400);
        agent.post(path, Map.of("percent", "0")).expect(400);
        agent.post(path, Map.of("percent", "100.5")).expect(400);
        agent.post(path, Map.of("percent", "30", "amount", "5.00")).expect(400);
        agent.post(path, Map.of("amount", 5)).expect(400);
        scenario.admin()
                .post(order.path() + "/cancel", Map.of("reason", "withdrawn"))
                .expect(200);
        agent.post(path, Map.of("amount", "5.00")).expectProblem(409, "not-allowed-in-status");
    }
}
