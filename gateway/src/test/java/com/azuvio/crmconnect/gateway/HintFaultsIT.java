package com.azuvio.crmconnect.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.gateway.support.Browser;
import com.azuvio.crmconnect.gateway.support.EventStream;
import com.azuvio.crmconnect.gateway.support.EventStream.Event;
import com.azuvio.crmconnect.gateway.support.Relay;
import com.azuvio.crmconnect.gateway.support.RunningGateway;
import com.azuvio.crmconnect.gateway.support.TestBroker;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of live screens when the broker or the gateway goes. */
class HintFaultsIT {

    private static final Duration A_WHILE = Duration.ofSeconds(30);

    private static RunningGateway gateway(String kafka) {
        return RunningGateway.start(Map.of(
                "spring.kafka.bootstrap-servers", kafka,
                "backoffice.hints.heartbeat-seconds", "1",
                "backoffice.hints.broker-check-seconds", "1"));
    }

    @Test
    void goesOnWithoutTheBrokerAndComesBackWithIt() throws Exception {
        try (Relay way = new Relay();
                RunningGateway gateway = gateway(way.address())) {
            try (EventStream stream = gateway.loggedIn("sales").follow()) {
                stream.await("resync", A_WHILE, event -> event.text("reason").equals("connected"));
                stream.await("offline");
                // Long enough to have been looked for in vain.
                await().atMost(A_WHILE).until(() -> stream.named("heartbeat").size() >= 5);
                gateway.browser().getJson("/actuator/health/readiness").expect(200);

                TestBroker broker = TestBroker.start();
                way.leadTo(broker.address());
                stream.await("resync", A_WHILE, event -> event.text("reason").equals("broker-back"));
                broker.publish("sales.order.placed.v1", "o1", "o1", 1, "{}");
                stream.await(
                        "hint", Duration.ofSeconds(2), event -> event.text("id").equals("o1"));

                int told = stream.named("offline").size();
                broker.close();
                stream.await(
                        "offline", A_WHILE, event -> stream.named("offline").size() > told);
                gateway.browser().getJson("/actuator/health/readiness").expect(200);
                gateway.loggedIn("sales").getJson("/api/clients").expect(200);
            }
        }
    }

    @Test
    void tellsOfChangesThatCameThroughAnotherInstance() {
        try (RunningGateway here = gateway("127.0.0.1:1");
                RunningGateway there = RunningGateway.start(Map.of(
                        "spring.datasource.url",
                        here.database().url(),
                        "spring.kafka.bootstrap-servers",
                        "127.0.0.1:1"))) {
            try (EventStream stream = here.loggedIn("sales").follow()) {
                stream.await("resync");
                Browser elsewhere = there.loggedIn("finance");
                // The other instance may not listen yet when the first change comes.
                await().atMost(A_WHILE).until(() -> {
                    elsewhere.postJson("/api/bank-lines/accept-all", "{}").expect(200);
                    return !stream.named("hint").isEmpty();
                });
                assertThat(stream.named("hint").getFirst().text("type")).isEqualTo("bank-line");
            }
        }
    }

    @Test
    void endsItsStreamsAndStopsAtOnce() {
        RunningGateway gateway = gateway("127.0.0.1:1");
        EventStream stream = gateway.loggedIn("sales").follow();
        stream.await("resync");
        long start = System.nanoTime();
        gateway.close();
        stream.awaitEnd(Duration.ofSeconds(2));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(stream.events()).extracting(Event::name).doesNotContain("ended");
    }
}
