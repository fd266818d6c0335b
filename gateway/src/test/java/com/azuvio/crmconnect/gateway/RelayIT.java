package com.azuvio.crmconnect.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.gateway.support.Answer;
import com.azuvio.crmconnect.gateway.support.Browser;
import com.azuvio.crmconnect.gateway.support.Program;
import com.azuvio.crmconnect.gateway.support.RunningGateway;
import com.azuvio.crmconnect.gateway.support.StubService;
import com.azuvio.crmconnect.gateway.support.StubService.Received;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

class RelayIT {

    private final RunningGateway gateway = RunningGateway.shared();
    private final StubService service = gateway.service();

    @BeforeEach
    void answerPlainly() {
        service.answer(StubService.json(200, "{\"ok\":true}"));
    }

    @Test
    void speaksForASessionWithAShortTokenThatTheBrowserNeverSees() {
        Browser browser = gateway.loggedIn("sales");

        Answer answer = browser.getJson("/api/clients?limit=5&name=a%20b").expect(200);

        Received received = service.last();
        assertThat(received.uri().getPath()).isEqualTo("/clients");
        assertThat(received.uri().getRawQuery().split("&")).containsExactlyInAnyOrder("limit=5", "name=a%20b");
        Jwt token = NimbusJwtDecoder.withJwkSetUri(gateway.url() + "/oauth2/jwks")
                .build()
                .decode(received.bearer());
        assertThat(token.getSubject()).isEqualTo("sales");
        assertThat(token.getClaimAsString("preferred_username")).isEqualTo("sales");
        assertThat(token.getClaimAsStringList("roles")).containsExactly("sales-admin");
        assertThat(token.getAudience()).containsExactly("backoffice");
        assertThat(token.getIssuer()).hasToString(gateway.url());
        assertThat(Duration.between(token.getIssuedAt(), token.getExpiresAt()))
                .isLessThanOrEqualTo(Duration.ofMinutes(5));
        assertThat(received.headers()).doesNotContainKey("Cookie");
        assertThat(answer.response().headers().map().toString()).doesNotContain(received.bearer());
    }

    @Test
    void letsNoHeaderThroughThatClaimsAnIdentityOrAnAddress() {
        Program program = gateway.program();
        program.send(program.to("/api/orders")
                        .header("Authorization", "Bearer " + program.token("cli-integration"))
                        .headers(
                                "X-Forwarded-For", "10.0.0.1", "X-Forwarded-Host", "evil.example", "Forwarded", "for=1")
                        .headers("X-User", "ops", "X-Roles", "ops", "Remote-User", "ops", "X-Real-IP", "10.0.0.1")
                        .headers("X-HTTP-Method-Override", "DELETE", "Cookie", "a=b", "traceparent", "00-1-2-3")
                        .headers("Idempotency-Key", "k1", "If-Match", "\"3\"", "Accept-Language", "ro")
                        .GET())
                .expect(200);

        var headers = service.last().headers();
        assertThat(headers.keySet())
                .doesNotContain(
                        "X-forwarded-for",
                        "X-forwarded-host",
                        "Forwarded",
                        "X-user",
                        "X-roles",
                        "Remote-user",
                        "X-real-ip",
                        "X-http-method-override",
                        "Cookie");
        assertThat(headers.getFirst("Idempotency-Key")).isEqualTo("k1");
        assertThat(headers.getFirst("If-Match")).isEqualTo("\"3\"");
        assertThat(headers.getFirst("Accept-Language")).isEqualTo("ro");
        assertThat(headers.getFirst("Host")).isEqualTo("127.0.0.1:" + service.port());
    }

    @Test
    void handsAProgramsOwnTokenOn() {
        Program program = gateway.program();
        String token = program.token("cli-sales-admin");
        program.post("/api/orders", token, "{\"a\":1}", "Idempotency-Key", "k2").expect(200);
        assertThat(service.last().bearer()).isEqualTo(token);
        assertThat(service.last().body()).isEqualTo("{\"a\":1}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clients",
                "orders",
                "items",
                "intake-rejections",
                "invoices",
                "returns",
                "proformas",
                "proforma-requests",
                "seller",
                "vat-rates",
                "exchange-rates",
                "series",
                "payments",
                "payment-modes",
                "surpluses",
                "allocations",
                "open-documents",
                "bank-accounts",
                "bank-statements",
                "bank-lines",
                "messages",
                "reminders",
                "message-templates",
                "unpaid-list"
            })
    void reachesEveryResource(String resource) {
        Browser browser = gateway.loggedIn("sales");
        browser.getJson("/api/" + resource + "/7/parts?x=1").expect(200);
        assertThat(service.last().uri()).hasToString("/" + resource + "/7/parts?x=1");
    }

    @Test
    void reachesTheOperationsOfAService() {
        Browser browser = gateway.loggedIn("ops");
        browser.getJson("/api/operations/order-service/parked-messages").expect(200);
        assertThat(service.last().uri()).hasToString("/operations/parked-messages");
        browser.getJson("/api/operations/unknown-service/parked-messages").expectProblem(404, "not-found");
    }

    @Test
    void passesAnAnswerOnWithItsStatusAndTagButOurSecurityHeaders() {
        service.answer(exchange -> {
            var headers = exchange.getResponseHeaders();
            headers.set("ETag", "\"4\"");
            headers.set("Location", service.url() + "/invoices/9");
            headers.set("Set-Cookie", "inside=1");
            headers.set("Server", "inside");
            headers.set("X-Frame-Options", "ALLOWALL");
            StubService.send(exchange, 409, "application/problem+json", "{\"code\":\"draft-changed\"}");
        });

        Answer answer = gateway.loggedIn("sales")
                .postJson("/api/invoices/9/issue", "{}")
                .expect(409);

        assertThat(answer.json().get("code").asString()).isEqualTo("draft-changed");
        assertThat(answer.header("ETag")).isEqualTo("\"4\"");
        assertThat(answer.header("Location")).isEqualTo("/api/invoices/9");
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.response().headers().allValues("Set-Cookie").toString())
                .doesNotContain("inside");
        assertThat(answer.response().headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'");
    }

    @Test
    void passesADocumentOnByteByByte() {
        String pdf = "%PDF-1.7 " + "x".repeat(300_000);
        service.answer(exchange -> {
            exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename=\"a.pdf\"");
            StubService.send(exchange, 200, "application/pdf", pdf);
        });
        Answer answer = gateway.loggedIn("sales").getJson("/api/invoices/9/pdf").expect(200);
        assertThat(answer.body()).isEqualTo(pdf);
        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Disposition")).contains("a.pdf");
    }
}
