package com.azuvio.crmconnect.payment.money;

import static com.azuvio.crmconnect.payment.Scenario.allocation;
import static com.azuvio.crmconnect.payment.Scenario.id;
import static com.azuvio.crmconnect.payment.Scenario.receipt;
import static com.azuvio.crmconnect.payment.Scenario.today;
import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.payment.Scenario;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class PaymentListIT {

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    private Scenario scenario;
    private UUID client;
    private String unallocated;
    private String partially;
    private String fully;
    private String reversed;

    @BeforeEach
    void paymentsOfEveryStatus() {
        scenario = new Scenario(api, events);
        client = scenario.aClient();
        UUID invoice = scenario.anInvoice(client, "100.00");
        unallocated = id(scenario.pay(client, "10.00"));
        partially = id(scenario.pay(client, "20.00", allocation(invoice, "5.00")));
        fully = id(scenario.pay(client, "30.00", allocation(invoice, "30.00")));
        reversed = id(scenario.pay(client, "40.00"));
        scenario.reverse(reversed).expect(200);
    }

    @Test
    void filtersByChipsAndCountsThem() {
        assertThat(ids(list("")).toString()).contains(unallocated, partially, fully, reversed);
        assertThat(ids(list("&status=FREE_MONEY"))).containsExactlyInAnyOrder(unallocated, partially);
        assertThat(ids(list("&status=FULLY_ALLOCATED"))).containsExactly(fully);
        assertThat(ids(list("&status=PARTIALLY_ALLOCATED&status=REVERSED")))
                .containsExactlyInAnyOrder(partially, reversed);
        JsonNode counts = list("&status=REVERSED").path("counts");
        assertThat(counts.path("FREE_MONEY").asLong()).isEqualTo(2);
        assertThat(counts.path("UNALLOCATED").asLong()).isEqualTo(1);
        assertThat(counts.path("PARTIALLY_ALLOCATED").asLong()).isEqualTo(1);
        assertThat(counts.path("FULLY_ALLOCATED").asLong()).isEqualTo(1);
        assertThat(counts.path("REVERSING").asLong()).isZero();
        assertThat(counts.path("REVERSED").asLong()).isEqualTo(1);
    }

    @Test
    void narrowsByDayModeNumberAndDuplicate() {
        Map<String, Object> old = receipt(client, "10.00");
        old.put("receivedOn", today().minusDays(40));
        String early = id(scenario.record(old).expect(201).json());
        assertThat(ids(list("&receivedTo=" + today().minusDays(1)))).containsExactly(early);
        assertThat(ids(list("&receivedFrom=" + today()))).hasSize(4).doesNotContain(early);
        assertThat(ids(list("&modeCode=CARD"))).isEmpty();
        String number = scenario.payment(fully).path("number").asString();
        assertThat(ids(list("&number=" + number))).containsExactly(fully);
        String twin = id(scenario.pay(client, "10.00"));
        assertThat(ids(list("&possibleDuplicate=true"))).containsExactly(twin);
    }

    @Test
    void pagesWithoutGapOrRepeat() {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = list("&limit=1&cursor=" + cursor);
            assertThat(page.path("items").size()).isLessThanOrEqualTo(1);
            seen.addAll(ids(page));
            cursor = page.path("nextCursor").asString("");
        } while (!cursor.isEmpty());
        assertThat(seen).containsExactly(reversed, fully, partially, unallocated);
    }

    @Test
    void refusesWhatItCannotMean() {
        Api admin = api.as("sales-admin");
        admin.get("/payments?status=LOST").expectProblem(400, "invalid-request");
        admin.get("/payments?limit=1000000").expectProblem(400, "limit-out-of-range");
        admin.get("/payments?cursor=nonsense").expectProblem(400, "invalid-cursor");
        admin.get("/payments?clientId=nobody").expectProblem(400, "invalid-request");
        admin.get("/payments?receivedFrom=yesterday").expectProblem(400, "invalid-request");
        admin.get("/payments/" + UUID.randomUUID()).expectProblem(404, "payment-not-found");
    }

    private JsonNode list(String more) {
        return api.as("account-executive")
                .get("/payments?clientId=" + client + more)
                .expect(200)
                .json();
    }

    private static List<String> ids(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }
}
