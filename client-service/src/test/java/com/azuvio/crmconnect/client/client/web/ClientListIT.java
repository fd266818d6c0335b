package com.azuvio.crmconnect.client.client.web;

import static com.azuvio.crmconnect.client.client.web.ClientRequests.aConsumer;
import static com.azuvio.crmconnect.client.client.web.ClientRequests.aReadyCompany;
import static com.azuvio.crmconnect.client.client.web.ClientRequests.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ClientListIT {

    @Autowired
    Api api;

    @Test
    void walksAllPagesByNameOnceEach() {
        var names = IntStream.range(0, 7)
                .mapToObj(i -> "Pagină " + i + " Walkabout")
                .toList();
        names.reversed()
                .forEach(name -> admin().post("/clients", aConsumer(name)).expect(201));
        admin().post("/clients", aConsumer("Pagină 3 Walkabout")).expect(201);

        var seen = new ArrayList<String>();
        var path = "/clients?q=pagina&limit=3";
        var cursor = "";
        do {
            var page = admin().get(path + cursor).expect(200).json();
            seen.addAll(namesOf(page));
            cursor = page.has("nextCursor")
                    ? "&cursor=" + page.path("nextCursor").asString()
                    : "";
        } while (!cursor.isEmpty());
        assertThat(seen).hasSize(8).isSorted().containsAll(names);
    }

    @Test
    void filtersByStatusReadinessAndActivityWithCounts() {
        admin().post("/clients", aReadyCompany("Chip Gata SRL")).expect(201);
        admin().post("/clients", with(aReadyCompany("Chip Lipsa SRL"), "iban", null))
                .expect(201);
        admin().post("/clients", aConsumer("Chip Consumator")).expect(201);
        var gone = admin().post("/clients", aConsumer("Chip Plecat")).expect(201);
        admin().post("/clients/" + gone.json().path("id").asString() + "/deactivate")
                .expect(200);

        var all = admin().get("/clients?q=chip").expect(200).json();
        assertThat(namesOf(all)).containsExactly("Chip Consumator", "Chip Gata SRL", "Chip Lipsa SRL", "Chip Plecat");
        assertThat(counts(all, "DOMESTIC_TAXABLE", "CONSUMER", "NON_EU", "READY", "INCOMPLETE", "ACTIVE", "INACTIVE"))
                .containsExactly(2L, 2L, 0L, 1L, 3L, 3L, 1L);

        var incomplete = admin().get("/clients?q=chip&ready=false&active=true")
                .expect(200)
                .json();
        assertThat(namesOf(incomplete)).containsExactly("Chip Consumator", "Chip Lipsa SRL");
        assertThat(counts(incomplete, "DOMESTIC_TAXABLE", "CONSUMER", "READY", "INCOMPLETE", "ACTIVE", "INACTIVE"))
                .containsExactly(1L, 1L, 1L, 2L, 2L, 1L);

        var several = admin().get("/clients?q=chip&status=CONSUMER&status=NON_EU")
                .expect(200)
                .json();
        assertThat(namesOf(several)).containsExactly("Chip Consumator", "Chip Plecat");
    }

    @Test
    void findsByAWordOfTheNameOrAWholeNumber() {
        var client = admin().post(
                        "/clients",
                        with(
                                with(aReadyCompany("Căutări Îndrăznețe SRL"), "vatNumber", "BG175074752"),
                                "status",
                                "EU_VAT_REGISTERED"))
                .expect(201)
                .json();
        for (var search : List.of(
                "cautari", "INDRAZNETE", "%C3%AEndr", client.path("number").asString(), "bg%20175074752")) {
            assertThat(namesOf(admin().get("/clients?q=" + search).expect(200).json()))
                    .as(search)
                    .contains("Căutări Îndrăznețe SRL");
        }
        for (var search : List.of("utari", "BG17507475", "%25", "_", "C-00")) {
            assertThat(namesOf(admin().get("/clients?q=" + search).expect(200).json()))
                    .as(search)
                    .doesNotContain("Căutări Îndrăznețe SRL");
        }
    }

    private Api admin() {
        return api.as("sales-admin");
    }

    private static List<String> namesOf(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(item -> item.path("name").asString())
                .toList();
    }

    private static List<Long> counts(JsonNode page, String... chips) {
        return List.of(chips).stream()
                .map(chip -> page.path("counts").path(chip).asLong())
                .toList();
    }
}
