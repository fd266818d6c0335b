package com.azuvio.crmconnect.order.salesorder.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.order.salesorder.web.OrderScenario.Placed;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The agent's agreement, and prices that are not the catalogue's: passed over knowingly or not at all (S19, S35, D2). */
@ServiceTest
class AgreementIT {

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
        scenario.item("CHAIR-200", "120.00", "GOODS");
        scenario.item("ASSEMBLY", "45.50", "SERVICE");
    }

    @Test
    void confirmsWithoutTheAgentForAReasonAlone() {
        Placed order = withoutAgreement();
        for (String body : List.of("{}", "{\"overrideReason\":\"  \"}")) {
            ApiResponse refused =
                    admin.post(order.path() + "/confirm", body).expectProblem(422, "agent-has-not-agreed");
            assertThat(refused.json().path("errors").findValuesAsString("field"))
                    .containsExactly("overrideReason");
        }
        admin.post(order.path() + "/hold", Map.of("reason", "r")).expectProblem(422, "agent-has-not-agreed");
        JsonNode confirmed = admin.post(order.path() + "/confirm", Map.of("overrideReason", "agreed by phone"))
                .expect(200)
                .json();
        JsonNode agreement = confirmed.path("agreement");
        assertThat(agreement.has("agreedAt")).isFalse();
        assertThat(agreement.path("overrideReason").asString()).isEqualTo("agreed by phone");
        assertThat(agreement.path("confirmedBy").asString()).isEqualTo("test-sales-admin");
        assertThat(approvalOf(order))
                .isEqualTo("without the agent's agreement: agreed by phone; line 1 price -2.50 % from the catalogue");
    }

    @Test
    void needsNoReasonOnceTheAgentHasAgreed() {
        Placed order = withoutAgreement();
        api.as("account-executive").post(order.path() + "/agree").expect(200);
        JsonNode confirmed = admin.post(order.path() + "/confirm", Map.of("overrideReason", "not needed"))
                .expect(200)
                .json();
        assertThat(confirmed.path("agreement").has("agreedAt")).isTrue();
        assertThat(confirmed.path("agreement").has("overrideReason")).isFalse();
        assertThat(approvalOf(order)).isEqualTo("line 1 price -2.50 % from the catalogue");
    }

    @Test
    void comparesThePriceOfEachLineWithTheCatalogue() {
        String suffix = UuidV7.next().toString().substring(24).toUpperCase(Locale.ROOT);
        scenario.item("CHEAP-" + suffix, "3.00", "GOODS");
        scenario.item("FREE-" + suffix, "0.00", "SERVICE");
        ObjectNode content = OrderScenario.order(OrderScenario.vatNumber());
        for (String code : List.of("CHEAP-" + suffix, "FREE-" + suffix, "NEVER-" + suffix)) {
            content.withArray("lines").add(content.path("lines").path(1).deepCopy());
            ((ObjectNode) content.path("lines").path(content.path("lines").size() - 1))
                    .put("itemCode", code)
                    .set(
                            "unitPrice",
                            content.objectNode().put("amount", "3.0001").put("currency", "EUR"));
        }
        JsonNode order = admin.post("/orders", content.toString()).expect(201).json();
        List<JsonNode> prices = order.path("lines")
                .valueStream()
                .map(line -> line.path("price"))
                .toList();
        assertThat(prices)
                .extracting(price -> price.path("result").asString())
                .containsExactly("LOWER", "EQUAL", "HIGHER", "HIGHER", "UNKNOWN_ITEM");
        assertThat(prices)
                .extracting(price -> price.path("deviationPercent").asString("none"))
                .containsExactly("-2.50", "0.00", "0.00", "none", "none");
        assertThat(order.path("checks")
                        .valueStream()
                        .flatMap(check -> check.path("findings").valueStream())
                        .filter(finding -> finding.path("code").asString().equals("price-deviation")))
                .hasSize(3);
    }

    private Placed withoutAgreement() {
        String vatNumber = OrderScenario.vatNumber();
        scenario.client(vatNumber);
        ObjectNode content = OrderScenario.order(vatNumber);
        content.remove("agentConfirmedAt");
        return new Placed(
                api.as("account-executive").post("/orders", content.toString()).expect(201));
    }

    private String approvalOf(Placed order) {
        return admin.get(order.path() + "/history")
                .expect(200)
                .json()
                .path("entries")
                .valueStream()
                .filter(entry -> entry.path("action").asString().equals("APPROVED"))
                .map(entry -> entry.path("note").asString())
                .findFirst()
                .orElseThrow();
    }
}
