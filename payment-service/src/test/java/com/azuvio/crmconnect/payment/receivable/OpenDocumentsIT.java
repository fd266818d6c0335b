package com.azuvio.crmconnect.payment.receivable;

import static com.azuvio.crmconnect.payment.Scenario.allocation;
import static com.azuvio.crmconnect.payment.Scenario.amount;
import static com.azuvio.crmconnect.payment.Scenario.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.payment.Scenario;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The copy of open documents: the highest revision wins, what is asked for already shows. */
@ServiceTest
class OpenDocumentsIT {

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    private Scenario scenario;
    private UUID client;

    @BeforeEach
    void aKnownClient() {
        scenario = new Scenario(api, events);
        client = scenario.aClient();
    }

    @Test
    void keepsTheHighestRevision() {
        UUID invoice = scenario.anInvoice(client, "119.00");
        scenario.tellDocument(scenario.document(invoice, client, "119.00", "19.00"), 7);
        scenario.awaitOpen(client, invoice, "19.00");
        scenario.tellDocument(scenario.document(invoice, client, "119.00", "60.00"), 6);
        scenario.anInvoice(client, "1.00");
        scenario.awaitOpen(client, invoice, "19.00");
        scenario.tellDocument(scenario.document(invoice, client, "119.00", "0.00"), 8);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> scenario.openDocument(client, invoice).isMissingNode());
    }

    @Test
    void showsWhatIsAskedForAndWhatIsStillOpen() {
        UUID invoice = scenario.anInvoice(client, "119.00");
        scenario.pay(client, "50.00", allocation(invoice, "50.00"));
        JsonNode shown = scenario.openDocument(client, invoice);
        assertThat(amount(shown.path("remaining"))).isEqualTo("119.00");
        assertThat(amount(shown.path("requested"))).isEqualTo("50.00");
        assertThat(amount(shown.path("open"))).isEqualTo("69.00");
    }

    @Test
    void listsTheLongestDueFirstAndKnowsWhatIsOverdue() {
        UUID due = tell(0);
        UUID overdue = tell(-1);
        UUID longOverdue = tell(-30);
        assertThat(ids("&overdue=true")).containsExactly(longOverdue.toString(), overdue.toString());
        assertThat(ids("&overdue=false")).contains(due.toString()).doesNotContain(overdue.toString());
        JsonNode all = list("");
        assertThat(all.path("counts").path("OVERDUE").asLong()).isEqualTo(2);
        assertThat(all.path("counts").path("NOT_DUE").asLong()).isEqualTo(2);
        assertThat(all.path("items").path(0).path("overdue").asBoolean()).isTrue();

        List<String> paged = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = list("&limit=1&cursor=" + cursor);
            page.path("items").forEach(item -> paged.add(item.path("documentId").asString()));
            cursor = page.path("nextCursor").asString("");
        } while (!cursor.isEmpty());
        assertThat(paged).isEqualTo(ids(""));
    }

    @Test
    void findsADocumentByItsNumberAndItsReference() {
        UUID id = UuidV7.next();
        Map<String, Object> document = scenario.document(id, client, "5.00", "5.00");
        document.put("paymentReference", "RF98X" + id.toString().substring(28));
        scenario.tellDocument(document, 1);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> ids("&number=" + document.get("paymentReference")).size() == 1);
        assertThat(ids("&number=INV-" + id)).containsExactly(id.toString());
        assertThat(ids("&currency=RON")).isEmpty();
        api.as("sales-admin").get("/open-documents?currency=euro").expectProblem(400, "invalid-request");
    }

    @Test
    void followsTheClientsName() {
        UUID invoice = scenario.anInvoice(client, "1.00");
        scenario.tellClient(client, 5, "Renamed SRL", true);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> scenario.openDocument(client, invoice)
                        .path("clientName")
                        .asString()
                        .equals("Renamed SRL"));
        scenario.tellClient(client, 4, "Old name", true);
        scenario.aClient();
        assertThat(scenario.openDocument(client, invoice).path("clientName").asString())
                .isEqualTo("Renamed SRL");
    }

    private UUID tell(int dueInDays) {
        UUID id = UuidV7.next();
        Map<String, Object> document = scenario.document(id, client, "10.00", "10.00");
        document.put("dueOn", today().plusDays(dueInDays));
        scenario.tellDocument(document, 1);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !scenario.openDocument(client, id).isMissingNode());
        return id;
    }

    private JsonNode list(String more) {
        return api.as("account-executive")
                .get("/open-documents?clientId=" + client + more)
                .expect(200)
                .json();
    }

    private List<String> ids(String more) {
        return list(more)
                .path("items")
                .valueStream()
                .map(item -> item.path("documentId").asString())
                .toList();
    }
}
