package com.azuvio.crmconnect.client.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class AgedClientsIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    @Test
    void listsTheMostOverdueFirstInOneViewWhateverComesMeanwhile() {
        var clients = List.of(owing("300.00"), owing("700.00"), owing("500.00"), owing("500.00"));
        awaitBooked(clients);
        var first =
                reader().get("/clients/ageing?currency=EUR&limit=2").expect(200).json();
        var latecomer = owing("600.00");
        awaitBooked(List.of(latecomer));

        var seen = new ArrayList<JsonNode>();
        var page = first;
        while (true) {
            page.path("items").forEach(seen::add);
            if (page.path("nextCursor").isNull() || page.path("nextCursor").isMissingNode()) {
                break;
            }
            page = reader().get("/clients/ageing?currency=EUR&limit=2&cursor="
                            + page.path("nextCursor").asString())
                    .expect(200)
                    .json();
            assertThat(page.path("knownAt")).isEqualTo(first.path("knownAt"));
        }
        var ids = seen.stream().map(row -> row.path("clientId").asString()).toList();
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        assertThat(ids).doesNotContain(latecomer.clientId().toString());
        assertThat(ids)
                .containsAll(clients.stream()
                        .map(client -> client.clientId().toString())
                        .toList());
        assertThat(seen.stream().map(row -> decimal(row, "overdue")).toList())
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void sumsAllClientsToTheirRowsAndTiesToTheLedger() {
        var client = owing("250.00");
        client.pays("40.00", "EUR", "2026-03-06");
        awaitBooked(List.of(client));
        var totals = reader().get("/clients/ageing/totals").expect(200).json();
        var view = "&asOf=" + totals.path("asOf").asString() + "&knownAt="
                + totals.path("knownAt").asString();
        var rows = reader().get("/clients/ageing?currency=EUR&limit=200" + view)
                .expect(200)
                .json();
        var euros = totals.path("totals")
                .valueStream()
                .filter(row -> row.path("currency").asString().equals("EUR"))
                .findFirst()
                .orElseThrow();
        for (var column : List.of("current", "days1To30", "daysOver90", "open", "unallocated", "balance")) {
            var sum = rows.path("items")
                    .valueStream()
                    .map(row -> decimal(row, column))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum)
                    .as(column)
                    .isEqualByComparingTo(euros.at("/" + column + "/amount").asString());
        }
    }

    @Test
    void agreesWithEachClientsOwnAgeingInAPastView() {
        var client = owing("119.00");
        awaitBooked(List.of(client));
        var view = "?asOf=2026-03-11&knownAt="
                + reader().get(client.path() + "/account")
                        .expect(200)
                        .json()
                        .path("knownAt")
                        .asString();
        client.pays("119.00", "EUR", "2026-03-12");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(reader().get(client.path() + "/account")
                                .expect(200)
                                .json()
                                .at("/balances/0/amount")
                                .asString())
                        .isEqualTo("0.00"));

        var own = reader().get(client.path() + "/account" + view)
                .expect(200)
                .json()
                .at("/ageing/0");
        var row = rowOf(client, "/clients/ageing" + view + "&currency=EUR&limit=200");
        assertThat(row.path("ageing")).isEqualTo(own);
        assertThat(own.at("/days1To30/amount").asString()).isEqualTo("119.00");
    }

    @Test
    void becomesAFile() {
        var client = owing("42.42");
        awaitBooked(List.of(client));
        var csv = reader().get("/clients/ageing/export?format=CSV").expect(200);
        assertThat(csv.text())
                .contains("Client,Name,Currency,Not due,1-30 days")
                .contains("42.42");
        assertThat(reader().get("/clients/ageing/export?format=XLSX")
                        .expect(200)
                        .bytes())
                .startsWith('P', 'K');
        api.as("account-executive").get("/clients/ageing/export?format=CSV").expectProblem(403, "forbidden");
        reader().get("/clients/ageing?currency=EUR&cursor=x").expectProblem(400, "invalid-cursor");
        reader().get("/clients/ageing/totals?knownAt=2999-01-01T00:00:00Z")
                .expectProblem(400, "known-at-in-the-future");
    }

    private Upstream owing(String euros) {
        var client = new Upstream(events, UUID.randomUUID());
        var invoice = UUID.randomUUID();
        client.issues(invoice, "INVOICE", euros, "EUR", "2026-02-01");
        client.owes(invoice, "INVOICE", euros, euros, "UNPAID", "2026-03-10", 1);
        return client;
    }

    private void awaitBooked(List<Upstream> clients) {
        await().atMost(SOON).ignoreExceptions().untilAsserted(() -> {
            for (var client : clients) {
                var ageing = reader().get(client.path() + "/account")
                        .expect(200)
                        .json()
                        .at("/ageing/0");
                assertThat(decimal(ageing, "open")).isPositive();
                assertThat(decimal(ageing, "balance")).isPositive();
            }
        });
    }

    private JsonNode rowOf(Upstream client, String path) {
        return reader().get(path)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(row ->
                        row.path("clientId").asString().equals(client.clientId().toString()))
                .findFirst()
                .orElseThrow();
    }

    private Api reader() {
        return api.as("finance-manager");
    }

    private static BigDecimal decimal(JsonNode row, String column) {
        var ageing = row.has("ageing") ? row.path("ageing") : row;
        return new BigDecimal(ageing.path(column).path("amount").asString());
    }
}
