package com.azuvio.crmconnect.client.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.client.client.web.ClientRequests;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ServiceTest
class ReadinessPolicyIT {

    private static final String CHANGED = "sales.client.changed.v1";

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    @Autowired
    ReadinessCheck check;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void determinesReadinessAnewAndTellsEveryStateAgain() {
        var stays = register("Rămâne Gata SRL");
        var changes = register("Se Schimbă SRL");
        assertThat(check.differences()).isEmpty();
        // As a change of the policy would leave it: stored readiness that the rules no longer say.
        jdbc.update("update clients set ready = false where id = ?::uuid", changes);
        assertThat(check.differences()).singleElement().asString().contains(changes);

        var answer = api.as("ops")
                .post("/operations/outbox/republish", Map.of("topic", "sales.client"))
                .expect(200)
                .json();
        assertThat(answer.path("states").asLong()).isGreaterThanOrEqualTo(2);

        assertThat(check.differences()).isEmpty();
        awaitTold(stays, 1, 2);
        awaitTold(changes, 2, 1);
    }

    private String register(String name) {
        return api.as("sales-admin")
                .post("/clients", ClientRequests.aReadyCompany(name))
                .expect(201)
                .json()
                .path("id")
                .asString();
    }

    private void awaitTold(String id, long revision, int times) {
        events.await(
                CHANGED,
                data -> events.emitted(CHANGED).stream()
                                .filter(event -> event.key().equals(id) && event.revision() == revision)
                                .count()
                        == times);
    }
}
