package com.azuvio.crmconnect.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.gateway.support.Answer;
import com.azuvio.crmconnect.gateway.support.Browser;
import com.azuvio.crmconnect.gateway.support.EventStream;
import com.azuvio.crmconnect.gateway.support.EventStream.Event;
import com.azuvio.crmconnect.gateway.support.RunningGateway;
import com.azuvio.crmconnect.gateway.support.StubService;
import com.azuvio.crmconnect.gateway.support.TestBroker;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HintsIT {

    private static final TestBroker BROKER = TestBroker.start();
    private static final RunningGateway GATEWAY = RunningGateway.start(Map.of(
            "spring.kafka.bootstrap-servers", BROKER.address(),
            "backoffice.hints.heartbeat-seconds", "1",
            "backoffice.hints.broker-check-seconds", "1",
            "backoffice.hints.waiting-max", "50",
            "backoffice.hints.streams-max-per-user", "3"));
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration A_WHILE = Duration.ofSeconds(20);

    private final String id = UUID.randomUUID().toString();
    private final String client = UUID.randomUUID().toString();

    @AfterAll
    static void stop() {
        GATEWAY.close();
        BROKER.close();
    }

    private static EventStream follow(Browser browser) {
        EventStream stream = browser.follow();
        stream.await("resync");
        // Until the reader has come to the broker, which takes longer than the first of these streams.
        await().atMost(Duration.ofSeconds(30)).until(() -> isOnline(stream));
        return stream;
    }

    private static boolean isOnline(EventStream stream) {
        List<Event> states = stream.events().stream()
                .filter(event -> !event.name().equals("hint") && !event.name().equals("heartbeat"))
                .toList();
        return !states.getLast().name().equals("offline");
    }

    @Test
    void tellsWithinTwoSecondsThatSomethingChangedAndNotWhat() {
        try (EventStream stream = follow(GATEWAY.loggedIn("sales"))) {
            BROKER.publish("sales.invoice.issued.v1", client, id, 7, "{\"total\":\"a secret amount\"}");
            Event hint = stream.await("hint", SOON, event -> event.text("id").equals(id));
            assertThat(hint.data().toString())
                    .isEqualTo("{\"type\":\"invoice\",\"id\":\"%s\",\"revision\":7,\"clientId\":\"%s\"}"
                            .formatted(id, client));
        }
    }

    @Test
    void followsEveryTopicOfTheOwners() {
        try (EventStream stream = follow(GATEWAY.loggedIn("sales"))) {
            Map.of(
                            "sales.order.confirmed", "order",
                            "sales.order-intake-result.rejected", "intake-rejection",
                            "sales.warehouse.goods-received", "return",
                            "sales.item.changed", "item",
                            "sales.payment.recorded", "payment",
                            "sales.client.changed", "client",
                            "sales.notification.message-sent", "message")
                    .forEach((event, type) -> {
                        BROKER.publish(event + ".v1", client, id, 1, "{}");
                        stream.await("hint", SOON, hint -> isAbout(hint, type, id));
                    });
        }
    }

    private static boolean isAbout(Event hint, String type, String id) {
        return hint.text("type").equals(type) && hint.text("id").equals(id);
    }

    @Test
    void tellsEachRoleOnlyOfWhatItMayRead() {
        try (EventStream warehouse = follow(GATEWAY.loggedIn("warehouse"));
                EventStream agent = follow(GATEWAY.loggedIn("agent"));
                EventStream ops = follow(GATEWAY.loggedIn("ops"))) {
            BROKER.publish("sales.invoice.issued.v1", client, id, 1, "{}");
            BROKER.publish("sales.payment.recorded.v1", client, id, 1, "{}");
            BROKER.publish("sales.invoice.return-requested.v1", client, id, 1, "{}");
            BROKER.publish("sales.order.placed.v1", id, id, 1, "{}");
            BROKER.publish("sales.order-intake-result.rejected.v1", "shop:1", "shop:1", 1, "{}");
            agent.await("hint", SOON, hint -> isAbout(hint, "invoice", id));
            warehouse.await("hint", SOON, hint -> isAbout(hint, "return", id));
            warehouse.await("hint", SOON, hint -> isAbout(hint, "order", id));
            ops.await("hint", SOON, hint -> isAbout(hint, "intake-rejection", "shop:1"));
            assertThat(typesIn(warehouse)).containsOnly("return", "order");
            assertThat(typesIn(ops)).containsOnly("intake-rejection");
            assertThat(typesIn(agent)).contains("order", "return").doesNotContain("intake-rejection");
        }
    }

    private static List<String> typesIn(EventStream stream) {
        return stream.named("hint").stream().map(hint -> hint.text("type")).toList();
    }

    @Test
    void passesOverWhatIsNoEvent() {
        try (EventStream stream = follow(GATEWAY.loggedIn("sales"))) {
            BROKER.send(new ProducerRecord<>("sales.order", "bare", new byte[] {1}));
            BROKER.publish("sales.order.placed.v1", "not-named", null, 3, "{}");
            Event hint = stream.await("hint", SOON, event -> true);
            assertThat(hint.text("id")).isEqualTo("not-named");
        }
    }

    @Test
    void tellsOfChangesThatCameThroughTheDoorAndBecomeNoEvent() {
        Browser finance = GATEWAY.loggedIn("finance");
        GATEWAY.service().answer(StubService.json(200, "{}"));
        try (EventStream stream = follow(GATEWAY.loggedIn("sales"));
                EventStream warehouse = follow(GATEWAY.loggedIn("warehouse"))) {
            finance.sendJson("PUT", "/api/invoices/" + id, "{}").expect(200);
            stream.await("hint", SOON, hint -> isAbout(hint, "invoice", id));
            finance.postJson("/api/bank-lines/accept-all", "{}").expect(200);
            stream.await("hint", SOON, hint -> isAbout(hint, "bank-line", ""));
            GATEWAY.service().answer(StubService.json(409, "{}"));
            finance.postJson("/api/payments", "{}").expect(409);
            GATEWAY.service().answer(StubService.json(200, "{}"));
            finance.getJson("/api/clients").expect(200);
            finance.postJson("/api/proformas/totals", "{}").expect(200);
            finance.postJson("/api/clients/preview", "{}").expect(200);
            finance.postJson("/api/returns/" + id + "/close", "{}").expect(200);
            warehouse.await("hint", SOON, hint -> isAbout(hint, "return", id));
            assertThat(typesIn(stream)).doesNotContain("payment", "client", "proforma");
            assertThat(typesIn(warehouse)).containsOnly("return");
        }
    }

    @Test
    void asksForEverythingAnewAfterEachConnection() {
        Browser browser = GATEWAY.loggedIn("sales");
        for (int connection = 0; connection < 2; connection++) {
            try (EventStream stream = browser.follow()) {
                assertThat(stream.await("resync").text("reason")).isEqualTo("connected");
            }
            awaitNoStream();
        }
    }

    @Test
    void showsThatItLives() {
        try (EventStream stream = follow(GATEWAY.loggedIn("sales"))) {
            await().atMost(Duration.ofSeconds(5))
                    .until(() -> stream.named("heartbeat").size() >= 2);
        }
    }

    @Test
    void refusesMoreStreamsOfAUserThanTheLimitUntilOneIsClosed() {
        Browser browser = GATEWAY.loggedIn("finance");
        EventStream first = follow(browser);
        try (EventStream second = follow(browser);
                EventStream third = follow(browser)) {
            Answer refused = browser.send(browser.to("/api/events")
                            .header("Accept", "text/event-stream")
                            .GET())
                    .expectProblem(429, "too-many-streams");
            assertThat(refused.header("Retry-After")).isNotEmpty();
            assertThat(refused.json().get("streamsMaxPerUser").asInt()).isEqualTo(3);
            try (EventStream other = follow(GATEWAY.loggedIn("agent"))) {
                assertThat(other.named("resync")).isNotEmpty();
            }
            first.close();
            await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
                try (EventStream again = browser.follow()) {
                    assertThat(again.await("resync")).isNotNull();
                }
            });
            assertThat(second.named("resync")).isNotEmpty();
            assertThat(third.named("resync")).isNotEmpty();
        }
    }

    @Test
    void tellsAListenerWhoReadsTooSlowlyToAskForEverythingAnew() throws IOException {
        try (Socket slow = followWithoutReading(GATEWAY.loggedIn("finance"))) {
            await().until(() -> streams() == 1);
            int published = 0;
            while (overflows() == 0 && published < 400_000) {
                BROKER.publishMany("sales.payment.recorded.v1", 1_000);
                published += 1_000;
            }
            assertThat(overflows()).isPositive();
            try (EventStream stream = new EventStream(slow.getInputStream())) {
                stream.await("resync", A_WHILE, event -> event.text("reason").equals("overflow"));
                // What is published while the rest of the flood is still under way may fall to a further overflow.
                await().atMost(Duration.ofMinutes(1))
                        .pollInterval(Duration.ofMillis(250))
                        .until(() -> {
                            BROKER.publish("sales.payment.recorded.v1", client, id, 1, "{}");
                            return stream.named("hint").stream()
                                    .anyMatch(event -> event.text("id").equals(id));
                        });
                assertThat(stream.named("hint")).hasSizeLessThan(published);
            }
        }
    }

    private static Socket followWithoutReading(Browser browser) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(64 * 1_024);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), GATEWAY.port()));
        // In the old version of HTTP the stream comes as it is, without the marks of chunks.
        String request = "GET /api/events HTTP/1.0\r\nHost: 127.0.0.1:%d\r\nCookie: %s=%s\r\n\r\n"
                .formatted(GATEWAY.port(), Browser.SESSION, browser.cookie(Browser.SESSION));
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static double overflows() {
        return GATEWAY.bean(MeterRegistry.class)
                .get("backoffice.hints.overflows")
                .counter()
                .count();
    }

    @BeforeEach
    void waitForTheStreamsOfOtherTestsToEnd() {
        awaitNoStream();
    }

    private static void awaitNoStream() {
        // A closed tab is noticed with the next heartbeat at the latest.
        await().atMost(Duration.ofSeconds(10)).until(() -> streams() == 0);
    }

    private static double streams() {
        return GATEWAY.bean(MeterRegistry.class)
                .get("backoffice.hints.streams")
                .gauge()
                .value();
    }

    @Test
    void endsWithTheSession() {
        Browser browser = GATEWAY.loggedIn("sales");
        try (EventStream stream = follow(browser)) {
            browser.sendJson("POST", "/logout", "", "Accept", "application/json")
                    .expect(204);
            assertThat(stream.await("ended").text("reason")).isEqualTo("session-ended");
            stream.awaitEnd(SOON);
        }
        browser.send(browser.to("/api/events")
                        .header("Accept", "text/event-stream")
                        .GET())
                .expectProblem(401, "authentication-required");
    }

    @Test
    void endsWhenTheUserIsDisabled() {
        Browser ops = GATEWAY.loggedIn("ops");
        String name = "watcher" + id.substring(0, 8);
        ops.postJson(
                        "/api/users",
                        "{\"name\":\"%s\",\"password\":\"%s\",\"roles\":[\"sales-admin\"]}"
                                .formatted(name, RunningGateway.PASSWORD),
                        "Idempotency-Key",
                        name)
                .expect(201);
        try (EventStream stream = follow(GATEWAY.loggedIn(name))) {
            ops.postJson("/api/users/" + name + "/disable", "", "Idempotency-Key", name)
                    .expect(200);
            stream.await("ended", SOON, event -> true);
            stream.awaitEnd(SOON);
        }
    }

    @Test
    void endsWhenTheSessionRunsOutThoughNobodyAsksForAnything() {
        try (EventStream stream = follow(GATEWAY.loggedIn("warehouse"))) {
            GATEWAY.jdbc()
                    .update("update sessions set expiry_time = 1, last_access_time = 1, max_inactive_interval = 1"
                            + " where principal_name = 'warehouse'");
            stream.await("ended", Duration.ofSeconds(4), event -> true);
            stream.awaitEnd(SOON);
        }
    }

    @Test
    void letsNobodyListenWithoutLogin() {
        Browser nobody = GATEWAY.browser();
        nobody.send(nobody.to("/api/events")
                        .header("Accept", "text/event-stream")
                        .GET())
                .expectProblem(401, "authentication-required");
    }
}
