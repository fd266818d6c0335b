package com.azuvio.crmconnect.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.gateway.support.Answer;
import com.azuvio.crmconnect.gateway.support.Program;
import com.azuvio.crmconnect.gateway.support.RunningGateway;
import com.azuvio.crmconnect.gateway.support.StubService;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What happens when services fail. Only one test makes a circuit breaker open; it has a service of its own. */
class ForwardingIT {

    private static final int NOBODY_LISTENS = RunningGateway.freePort();

    private static final RunningGateway GATEWAY = RunningGateway.start(Map.of(
            "backoffice.routes.client-service.url", "http://127.0.0.1:" + NOBODY_LISTENS,
            "backoffice.routes.payment-service.url", "http://127.0.0.1:" + RunningGateway.freePort(),
            "backoffice.routes.order-service.timeout-seconds", "1",
            "backoffice.forwarding.breaker.calls", "10",
            "backoffice.forwarding.breaker.calls-min", "10",
            "backoffice.forwarding.breaker.open-seconds", "2",
            "backoffice.forwarding.retry-back-off-millis", "20"));

    @AfterAll
    static void stop() {
        GATEWAY.close();
    }

    private final Program program = GATEWAY.program();
    private final String token = program.token("cli-sales-admin");
    private final StubService service = GATEWAY.service();

    @Test
    void answers504WhenAServiceTakesTooLong() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        service.answer(exchange -> {
            await(end);
            StubService.send(exchange, 200, "application/json", "{}");
        });
        Answer late = program.get("/api/orders", token);
        end.countDown();
        late.expectProblem(504, "service-timeout");
        assertThat(late.json().get("service").asString()).isEqualTo("order-service");
        assertThat(late.json().get("instance").asString()).isEqualTo("/api/orders");
        assertThat(service.received()).as("not repeated").hasSize(1);
    }

    @Test
    void repeatsAfterABrokenConnectionOnlyWhatIsSafeToRepeat() {
        breakOff(2);
        program.get("/api/invoices", token).expect(200);
        assertThat(service.received()).hasSize(3);

        breakOff(1);
        program.post("/api/invoices/1/issue", token, "{\"n\":1}", "Idempotency-Key", "k")
                .expect(200);
        assertThat(service.received())
                .hasSize(2)
                .allSatisfy(request -> assertThat(request.body()).isEqualTo("{\"n\":1}"));

        breakOff(1);
        program.post("/api/invoices/1/issue", token, "{\"n\":1}").expectProblem(502, "service-answer-broken");
        assertThat(service.received()).hasSize(1);
    }

    @Test
    void repeatsNothingThatGotAnAnswer() {
        service.answer(StubService.json(500, "{}"));
        program.get("/api/messages", token).expect(500);
        assertThat(service.received()).hasSize(1);
    }

    @Test
    void asksTheServiceThatOwnsAPartOfAnotherOnesResource() {
        Answer part = program.get("/api/clients/7/unapplied-money", token);
        part.expectProblem(503, "service-unavailable");
        assertThat(part.json().get("service").asString()).isEqualTo("payment-service");
    }

    @Test
    void leavesAServiceAloneThatIsDownAndComesBackWhenItIsUp() {
        Answer down = program.post("/api/clients", token, "{}");
        down.expectProblem(503, "service-unavailable");
        assertThat(down.json().get("detail").asString()).contains("was not sent");
        assertThat(down.header("Retry-After")).isEqualTo("1");

        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(program.post("/api/clients", token, "{}")
                                .json()
                                .get("detail")
                                .asString())
                        .contains("left alone"));
        program.get("/api/invoices", token); // another service is served meanwhile

        try (StubService back = StubService.startOn(NOBODY_LISTENS)) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> program.get("/api/clients", token).status() == 200);
            assertThat(back.received()).isNotEmpty();
        }
    }

    @Test
    void answers502WhenAnAnswerBreaksOffInTheMiddle() {
        service.answer(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            exchange.close();
        });
        try {
            Answer answer = program.get("/api/seller", token);
            answer.expectProblem(502, "service-answer-broken");
        } catch (java.io.UncheckedIOException brokenOffToo) {
            assertThat(brokenOffToo).hasRootCauseInstanceOf(IOException.class);
        }
    }

    @Test
    void tellsThatAServicesInterfaceCannotBeShownNow() {
        program.get("/api/openapi/payment-service", token).expectProblem(503, "service-unavailable");
    }

    @Test
    void showsOnTheStartPageWhoDoesNotAnswer() {
        service.answer(StubService.json(503, "{}"));
        String page = GATEWAY.loggedIn("sales").get("/start").expect(200).body();
        assertThat(page).contains("No answer", "Not ready");
    }

    @Test
    void sendsABodyOnlyOnceWhenTheServiceAnswers() {
        service.answer(StubService.json(200, "{}"));
        program.send(program.to("/api/vat-rates")
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString("{\"rate\":\"19\"}")))
                .expect(200);
        assertThat(service.received()).hasSize(1);
    }

    private void breakOff(int times) {
        service.answer(new StubService.Answer() {
            private int left = times;

            @Override
            public synchronized void give(HttpExchange exchange) throws IOException {
                if (left-- > 0) {
                    exchange.close();
                } else {
                    StubService.send(exchange, 200, "application/json", "{}");
                }
            }
        });
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            if (!latch.await(10, TimeUnit.SECONDS)) {
                throw new IOException("the test did not go on");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
