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
import tools.jackson.databind.node.ObjectNode;

/** An account executive reaches their own orders; those of others are not there for them. */
@ServiceTest
class OrderAccessIT {

    private static final String ANOTHER = "another.agent";

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    @Autowired
    JdbcTemplate jdbc;

    private OrderScenario scenario;
    private Api executive;

    @BeforeEach
    void begin() {
        scenario = new OrderScenario(api, events, jdbc);
        executive = api.as("account-executive");
    }

    @Test
    void ordersOfAnotherAgentAreUnknown() {
        Placed order = ofAnotherAgent();
        executive.get(order.path()).expectProblem(404, "order-unknown");
        executive.get(order.path() + "/history").expectProblem(404, "order-unknown");
        executive.post(order.path() + "/agree").expectProblem(404, "order-unknown");
        executive.post(order.path() + "/resubmit", "{}").expectProblem(404, "order-unknown");
        executive.post(order.path() + "/notes", Map.of("text", "mine?")).expectProblem(404, "order-unknown");
        executive
                .post(order.path() + "/proforma-requests", "{\"percent\":\"30\"}")
                .expectProblem(404, "order-unknown");
        assertThat(scenario.admin().get(order.path() + "/history").json().path("entries"))
                .as("nothing was done to it")
                .hasSize(1);
    }

    @Test
    void everybodyElseReachesEveryOrder() {
        Placed order = ofAnotherAgent();
        for (String role : new String[] {"sales-admin", "finance-manager", "warehouse", "integration"}) {
            api.as(role).get(order.path()).expect(200);
        }
        api.as("account-executive", "sales-admin").get(order.path()).expect(200);
        api.as("integration").post(order.path() + "/agree").expect(200);
    }

    @Test
    void ownOrdersAreReachedWhoeverHandedThemIn() {
        Placed order = scenario.placed(false);
        executive.get(order.path()).expect(200);
        executive.post(order.path() + "/agree").expect(200);
    }

    @Test
    void handsInAndCorrectsTheirOwnOrdersOnly() {
        ObjectNode content = OrderScenario.order(OrderScenario.vatNumber());
        agentOf(content, ANOTHER);
        executive.post("/orders", content.toString()).expectProblem(422, "agent-not-caller");
        agentOf(content, OrderScenario.AGENT);
        Placed order = new Placed(executive.post("/orders", content.toString()).expect(201));
        scenario.admin()
                .post(order.path() + "/return-to-agent", Map.of("reason", "price"))
                .expect(200);
        agentOf(content, ANOTHER);
        executive
                .post(order.path() + "/resubmit", "{\"order\":" + content + "}")
                .expectProblem(422, "agent-not-caller");
        agentOf(content, OrderScenario.AGENT);
        executive
                .post(order.path() + "/resubmit", "{\"order\":" + content + "}")
                .expect(200);
    }

    private Placed ofAnotherAgent() {
        ObjectNode content = OrderScenario.order(OrderScenario.vatNumber());
        agentOf(content, ANOTHER);
        return new Placed(
                api.as("integration").post("/orders", content.toString()).expect(201));
    }

    private static void agentOf(ObjectNode order, String agent) {
        ((ObjectNode) order.path("agent")).put("id", agent);
    }
}
