package com.azuvio.crmconnect.order.salesorder.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.order.Unsent;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import com.azuvio.crmconnect.starter.test.TestTokens;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who may ask, how often, and how much. */
@ServiceTest
class OrderRequestIT {

    private static final String CLIENT = "11111111-1111-7111-8111-111111111111";

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    private Api admin;

    @BeforeEach
    void begin() {
        admin = api.as("sales-admin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/orders?limit=0",
                "/orders?limit=201",
                "/orders?limit=1000000",
                "/orders?limit=x",
                "/orders?status=SHIPPED",
                "/orders?amountFrom=much",
                "/orders?receivedFrom=yesterday",
                "/orders?text=%00",
                "/orders?agentId=%00",
                "/orders?currency=%00%00%00",
                "/orders?clientId=17",
                "/orders?cursor=%25%25",
                "/orders?cursor=AAAA",
                "/orders?number=%00",
                "/orders/no-uuid",
                "/intake-rejections?limit=1000000",
                "/intake-rejections?status=LOST",
                "/intake-rejections/no-uuid"
            })
    void refusesParametersThatItDoesNotKnow(String path) {
        ApiResponse answer = admin.get(path).expect(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text()).doesNotContain("com.azuvio", "Exception");
    }

    @Test
    void doesNothingTwiceUnderOneIdempotencyKeyAndNothingWithout() {
        String path = new OrderScenario(api, events, jdbc).placed(false).path();
        api.send(admin.request(path + "/open").POST(BodyPublishers.ofString("{}")))
                .expectProblem(400, "idempotency-key-required");
        String key = UUID.randomUUID().toString();
        ApiResponse first = admin.post(path + "/confirm", "{}", key).expect(200);
        ApiResponse again = admin.post(path + "/confirm", "{}", key).expect(200);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        admin.post(path + "/confirm", Map.of("overrideReason", "other"), key)
                .expectProblem(422, "idempotency-key-reused");
        assertThat(admin.get(path).json().path("confirmations")).hasSize(1);
        assertThat(admin.get(path).header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void letsEachRoleDoItsOwnPartOnly() {
        String path = "/orders/" + UUID.randomUUID();
        String order = OrderScenario.order(OrderScenario.vatNumber()).toString();
        api.anonymous().post("/orders", order).expectProblem(401, "unauthorized");
        api.withToken(TestTokens.expired("sales-admin")).post("/orders", order).expectProblem(401, "unauthorized");
        api.as("warehouse").post("/orders", order).expectProblem(403, "forbidden");
        for (String command : List.of("open", "confirm", "hold", "return-to-agent", "cancel", "link-client")) {
            for (String role : List.of("account-executive", "warehouse", "integration", "finance-manager", "ops")) {
                api.as(role).post(path + "/" + command, bodyOf(command)).expectProblem(403, "forbidden");
            }
        }
        admin.post(path + "/agree").expectProblem(403, "forbidden");
        api.as("warehouse").get("/intake-rejections").expectProblem(403, "forbidden");
    }

    @Test
    void refusesABodyBeyondItsLimitWhetherDeclaredOrNot() {
        assertThat(Unsent.answerTo(port, "/orders", "application/json", 52_428_800))
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json", "body-too-large");
        byte[] large = new byte[1_100_000];
        api.send(admin.request("/orders")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))))
                .expectProblem(413, "body-too-large");
    }

    private static Map<String, Object> bodyOf(String command) {
        return switch (command) {
            case "open", "confirm" -> Map.of();
            case "link-client" -> Map.of("clientId", CLIENT);
            default -> Map.of("reason", "because");
        };
    }
}
