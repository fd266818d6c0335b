package com.azuvio.crmconnect.client.client.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.client.account.web.Upstream;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Contracts;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
class ClientMergeIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CHANGED = "sales.client.changed.v1";

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void goesOnAsOneClientWithThePeopleOfBoth() {
        var stays = register(ClientRequests.aReadyCompany("Rămâne Una SRL"));
        var second =
                ClientRequests.with(ClientRequests.aReadyCompany("Rămâne Una"), "contacts[0].email", "dan@x.example");
        var ends = register(ClientRequests.with(second, "invoiceEmails[0]", "FACTURI@x.example"));

        var survivor = merge(ends, stays).expect(200).json();
        assertThat(survivor.path("id").asString()).isEqualTo(stays);
        assertThat(survivor.path("contacts")
                        .valueStream()
                        .map(person -> person.path("email").asString()))
                .containsExactly("ioana@x.example", "dan@x.example");
        assertThat(survivor.path("invoiceEmails").size())
                .as("one mailbox, however it is written")
                .isEqualTo(1);
        assertThat(survivor.path("deliveryAddresses").size()).as("one place").isEqualTo(1);

        var ended = read(ends);
        assertThat(ended.path("active").asBoolean()).isFalse();
        assertThat(ended.path("mergedInto").asString()).isEqualTo(stays);
        var told =
                events.await(CHANGED, data -> data.path("clientId").asString().equals(ends) && data.has("mergedInto"));
        Contracts.assertValid(CHANGED, told.data().toString());

        api.as("sales-admin").post("/clients/" + ends + "/reactivate").expectProblem(409, "client-merged");
        merge(stays, ends).expectProblem(409, "client-merged");
        var tag = api.as("sales-admin").get("/clients/" + ends).expect(200).header("ETag");
        api.as("sales-admin").put("/clients/" + ends, second, tag).expectProblem(409, "client-merged");
    }

    @Test
    void endsNoClientThatMoneyDocumentsOrOrdersName() {
        var stays = register(ClientRequests.aConsumer("Păstrat"));
        var paid = register(ClientRequests.aConsumer("Cu Bani"));
        new Upstream(events, UUID.fromString(paid)).pays("10.00", "EUR", "2026-03-06");
        awaitRefused(paid, stays);

        var ordered = register(ClientRequests.aConsumer("Cu Comandă"));
        tell("sales.order.placed.v1", ordered);
        awaitRefused(ordered, stays);

        var drafted = register(ClientRequests.aConsumer("Cu Ciornă"));
        tell("sales.invoice.drafted.v1", drafted);
        awaitRefused(drafted, stays);
    }

    @Test
    void refusesMergesThatCannotBe() {
        var one = register(ClientRequests.aConsumer("Unul"));
        var inactive = register(ClientRequests.aConsumer("Inactiv"));
        api.as("sales-admin").post("/clients/" + inactive + "/deactivate").expect(200);
        merge(one, one).expectProblem(422, "merge-with-itself");
        merge(one, inactive).expectProblem(409, "merge-into-inactive");
        merge(one, UUID.randomUUID().toString()).expectProblem(404, "client-not-found");
        var full = ClientRequests.aConsumer("Plin");
        var more = ClientRequests.aConsumer("Plin");
        for (int i = 0; i < 6; i++) {
            full.withArray("invoiceEmails").add("a" + i + "@x.example");
            more.withArray("invoiceEmails").add("b" + i + "@x.example");
        }
        merge(register(more), register(full)).expectProblem(422, "merge-too-large");
        api.as("finance-manager")
                .post("/clients/" + one + "/merge", Map.of("into", inactive))
                .expectProblem(403, "forbidden");
    }

    /** An event of its owner, of which only the client is read here. */
    private void tell(String type, String clientId) {
        var data = (ObjectNode) JSON.readTree(Contracts.example(type));
        data.put("clientId", clientId);
        events.publish(type, clientId, UUID.randomUUID().toString(), 1, data);
    }

    private void awaitRefused(String id, String into) {
        await().atMost(SOON).untilAsserted(() -> assertThat(businessOf(id)).isTrue());
        merge(id, into).expectProblem(409, "client-has-business");
    }

    private boolean businessOf(String id) {
        return Boolean.TRUE.equals(jdbc.queryForObject("""
                select exists (select from client_business where client_id = ?::uuid)
                    or exists (select from accounts where client_id = ?::uuid)
                """, Boolean.class, id, id));
    }

    private Api.ApiResponse merge(String id, String into) {
        return api.as("sales-admin").post("/clients/" + id + "/merge", Map.of("into", into));
    }

    private String register(ObjectNode body) {
        return api.as("sales-admin")
                .post("/clients", body)
                .expect(201)
                .json()
                .path("id")
                .asString();
    }

    private JsonNode read(String id) {
        return api.as("sales-admin").get("/clients/" + id).expect(200).json();
    }
}
