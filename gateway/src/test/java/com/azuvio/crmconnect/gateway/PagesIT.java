package com.azuvio.crmconnect.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.gateway.support.Answer;
import com.azuvio.crmconnect.gateway.support.Browser;
import com.azuvio.crmconnect.gateway.support.RunningGateway;
import com.azuvio.crmconnect.gateway.support.StubService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PagesIT {

    private static final Path CONTRACT = Path.of("../contracts/src/main/resources/contracts/gateway/openapi.json");

    private final RunningGateway gateway = RunningGateway.shared();

    @Test
    void showsTheInterfaceOfAllServicesOnOnePageFromItsOwnAssets() {
        Browser browser = gateway.loggedIn("sales");
        Answer page = browser.get("/docs").expect(200);
        assertThat(page.body())
                .contains("/v3/api-docs", "/api/openapi/client-service", "/api/openapi/notification-service")
                .doesNotContain("http://", "https://", "<style", "onclick", "<script>");
        Matcher assets =
                Pattern.compile("(?:src|href)=\"(/(?:assets|webjars)/[^\"]+)\"").matcher(page.body());
        assertThat(assets.results().map(found -> found.group(1)).toList())
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(asset -> browser.get(asset).expect(200));
    }

    @Test
    void allowsScriptsAndStylesOnlyFromItself() {
        Browser browser = gateway.loggedIn("sales");
        String start = browser.get("/start").expect(200).header("Content-Security-Policy");
        assertThat(start).contains("script-src 'self';", "style-src 'self';").doesNotContain("unsafe");
        Answer docs = browser.get("/docs").expect(200);
        assertThat(docs.response().headers().allValues("Content-Security-Policy"))
                .containsExactly(start);
        assertThat(docs.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(docs.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(docs.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(docs.header("Permissions-Policy")).contains("camera=()");
        assertThat(browser.get("/login").header("X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void tellsAServicesInterfaceAsItHoldsFromOutside() {
        gateway.service().answer(StubService.json(200, """
                {"openapi":"3.1.0","servers":[{"url":"http://127.0.0.1:8082"}],
                 "paths":{"/orders":{"get":{}},"/operations/parked-messages":{"get":{}}}}"""));
        Browser browser = gateway.loggedIn("sales");
        JsonNode api = browser.getJson("/api/openapi/order-service").expect(200).json();
        assertThat(gateway.service().last().uri()).hasToString("/v3/api-docs");
        assertThat(api.get("servers").toString()).isEqualTo("[{\"url\":\"/api\"}]");
        assertThat(api.get("paths").propertyNames())
                .containsExactlyInAnyOrder("/orders", "/operations/order-service/parked-messages");
        browser.getJson("/api/openapi/unknown").expectProblem(404, "service-not-found");
    }

    @Test
    void keepsToItsContract() throws IOException {
        ObjectNode served = (ObjectNode)
                gateway.loggedIn("ops").getJson("/v3/api-docs").expect(200).json();
        served.remove("servers"); // the address of this test
        if (System.getProperty("contracts.update") != null) {
            Files.createDirectories(CONTRACT.getParent());
            Files.writeString(
                    CONTRACT,
                    JsonMapper.builder()
                                    .enable(SerializationFeature.INDENT_OUTPUT)
                                    .build()
                                    .writeValueAsString(served)
                            + "\n");
        }
        assertThat(CONTRACT).exists();
        assertThat(JsonMapper.shared().readTree(Files.readString(CONTRACT))).isEqualTo(served);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/api/nowhere",
                "/api/clients-of-mine",
                "/docs/x",
                "/error/x",
                "/swagger-ui/index.html"
            })
    void answersAnUnknownAddressWithAProblem(String path) {
        gateway.loggedIn("sales").get(path).expectProblem(404, "not-found");
    }

    @Test
    void answersAWrongMethodWithAProblem() {
        gateway.loggedIn("sales").postJson("/api/me", "{}").expectProblem(405, "method-not-allowed");
    }

    @Test
    void isReadyForEverybodyAndTellsMoreToOperators() {
        assertThat(gateway.browser()
                        .getJson("/actuator/health/readiness")
                        .expect(200)
                        .body())
                .contains("UP");
        gateway.browser().getJson("/actuator/prometheus").expectProblem(401, "authentication-required");
        gateway.loggedIn("sales").getJson("/actuator/prometheus").expectProblem(403, "access-denied");
        Browser ops = gateway.loggedIn("ops");
        assertThat(ops.send(ops.to("/actuator/prometheus")
                                .header("Accept", "text/plain")
                                .GET())
                        .expect(200)
                        .body())
                .contains("resilience4j_circuitbreaker_state");
        gateway.loggedIn("ops").getJson("/actuator/env").expectProblem(404, "not-found");
    }
}
