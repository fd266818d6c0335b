package com.azuvio.crmconnect.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.gateway.support.Answer;
import com.azuvio.crmconnect.gateway.support.Browser;
import com.azuvio.crmconnect.gateway.support.Program;
import com.azuvio.crmconnect.gateway.support.RunningGateway;
import com.azuvio.crmconnect.gateway.support.StubService;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LimitsIT {

    private final RunningGateway gateway = RunningGateway.shared();
    private final Program program = gateway.program();
    private final String token = program.token("cli-integration");

    @BeforeEach
    void answerPlainly() {
        gateway.service().answer(StubService.json(200, "{}"));
    }

    @Test
    void takesABodyUpToOneMegabyte() {
        program.post("/api/orders", token, "x".repeat(1_048_576)).expect(200);
        assertThat(gateway.service().last().body()).hasSize(1_048_576);
        Answer tooLarge = program.post("/api/orders", token, "x".repeat(1_048_577));
        tooLarge.expectProblem(413, "body-too-large");
        assertThat(tooLarge.json().get("bytesMax").asInt()).isEqualTo(1_048_576);
    }

    @Test
    void refusesABodyOf50MegabytesWhetherItTellsItsLengthOrNot() {
        byte[] huge = new byte[50_000_000];
        gateway.service().received().clear();
        post("/api/orders", huge, false).expectProblem(413, "body-too-large");
        post("/api/orders", huge, true).expectProblem(413, "body-too-large");
        post("/api/items/import", huge, true).expectProblem(413, "body-too-large");
        assertThat(gateway.service().received()).isEmpty();
    }

    @Test
    void takesAnImportUpTo20Megabytes() {
        post("/api/items/import", new byte[20 * 1024 * 1024], true).expect(200);
        assertThat(gateway.service().last().body()).hasSize(20 * 1024 * 1024);
    }

    private Answer post(String path, byte[] body, boolean chunked) {
        return program.send(program.to(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "text/csv")
                .POST(
                        chunked
                                ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))
                                : BodyPublishers.ofByteArray(body)));
    }

    @Test
    void refusesHeadersBeyondTheirLimitAndAMalformedRequestLine() throws IOException {
        assertThat(raw("GET /api/me HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Long: " + "x".repeat(20_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 4")
                .doesNotContain("<html", "Exception", "Tomcat");
        assertThat(raw("GET /a|b\"<> HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .doesNotContain("<html", "Exception", "Tomcat");
        assertThat(raw("GET /api/../actuator/env HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json");
        assertThat(raw("GET /api/%2e%2e/x HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json")
                .doesNotContain("<html", "Exception");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.port())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void slowsDownOneClientAndNoOther() {
        try (RunningGateway strict = RunningGateway.start(Map.of(
                "backoffice.rate-limits.per-client.per-second", "1",
                "backoffice.rate-limits.per-client.burst", "5",
                "backoffice.rate-limits.logins.per-second", "1",
                "backoffice.rate-limits.logins.burst", "8"))) {
            Program busy = strict.program();
            String busyToken = busy.token("cli-integration");
            String calmToken = busy.token("cli-ops");

            Answer limited = IntStream.range(0, 20)
                    .mapToObj(attempt -> busy.get("/api/orders", busyToken))
                    .filter(answer -> answer.status() != 200)
                    .findFirst()
                    .orElseThrow();

            limited.expectProblem(429, "too-many-requests");
            assertThat(Integer.parseInt(limited.header("Retry-After"))).isPositive();
            busy.get("/api/orders", calmToken).expect(200);
            Browser person = strict.loggedIn("sales");
            person.getJson("/api/orders").expect(200);

            Answer guessing = IntStream.range(0, 20)
                    .mapToObj(attempt -> busy.askToken("cli-ops", "guess"))
                    .filter(answer -> answer.status() != 401)
                    .findFirst()
                    .orElseThrow();
            guessing.expectProblem(429, "too-many-requests");
        }
    }
}
