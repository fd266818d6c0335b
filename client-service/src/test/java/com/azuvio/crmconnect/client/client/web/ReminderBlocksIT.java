package com.azuvio.crmconnect.client.client.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ReminderBlocksIT {

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    @Autowired
    CompanyCalendar calendar;

    @Test
    void keepsRemindersAwayUntilItIsLiftedAndTellsOthers() {
        var admin = api.as("sales-admin");
        var client = register();
        var document = UUID.randomUUID().toString();
        var block = admin.post(
                        blocks(client),
                        Map.of(
                                "reason",
                                "DISPUTE",
                                "documentId",
                                document,
                                "expiresOn",
                                calendar.today().plusDays(30).toString()))
                .expect(201)
                .json();
        var id = block.get("id").asString();

        assertThat(admin.get(blocks(client)).expect(200).json()).hasSize(1);
        var told = events.await(
                        "sales.client.changed.v1",
                        data -> data.get("clientId").asString().equals(client)
                                && !data.get("reminderBlocks").isEmpty())
                .data();
        assertThat(told.at("/reminderBlocks/0/documentId").asString()).isEqualTo(document);
        assertThat(told.at("/reminderBlocks/0/reason").asString()).isEqualTo("DISPUTE");

        admin.send(admin.request(blocks(client) + "/" + id).DELETE()).expect(204);
        admin.send(admin.request(blocks(client) + "/" + id).DELETE()).expectProblem(404, "reminder-block-not-found");
        assertThat(admin.get(blocks(client)).expect(200).json()).isEmpty();
    }

    @Test
    void refusesBlocksWithoutAnEndInSightOrWithoutAReason() {
        var admin = api.as("sales-admin");
        var client = register();
        var today = calendar.today();
        admin.post(
                        blocks(client),
                        Map.of(
                                "reason",
                                "PROMISE",
                                "expiresOn",
                                today.minusDays(1).toString()))
                .expectProblem(422, "block-expiry");
        admin.post(
                        blocks(client),
                        Map.of(
                                "reason",
                                "PROMISE",
                                "expiresOn",
                                today.plusDays(367).toString()))
                .expectProblem(422, "block-expiry");
        admin.post(blocks(client), Map.of("reason", "OTHER", "expiresOn", today.toString()))
                .expectProblem(422, "note-required");
        admin.post(blocks(UUID.randomUUID().toString()), Map.of("reason", "PROMISE", "expiresOn", today.toString()))
                .expectProblem(404, "client-not-found");
        api.as("account-executive")
                .post(blocks(client), Map.of("reason", "PROMISE", "expiresOn", today.toString()))
                .expectProblem(403, "forbidden");
    }

    private String register() {
        return api.as("sales-admin")
                .post("/clients", ClientRequests.aConsumer("Blocată Ana"))
                .expect(201)
                .json()
                .get("id")
                .asString();
    }

    private static String blocks(String client) {
        return "/clients/" + client + "/reminder-blocks";
    }
}
