package com.azuvio.crmconnect.invoicing.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.invoicing.Documents;
import com.azuvio.crmconnect.invoicing.InvoicingTest;
import com.azuvio.crmconnect.invoicing.Setup;
import com.azuvio.crmconnect.invoicing.Upstream;
import com.azuvio.crmconnect.invoicing.receivables.AllocationRequest;
import com.azuvio.crmconnect.invoicing.receivables.BookAllocations;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Who did what, when and why (B4). */
@InvoicingTest
class TimelineIT {

    @Autowired
    private Api api;

    @Autowired
    private EventProbe events;

    @Autowired
    private Upstream upstream;

    @Autowired
    private Setup setup;

    @Autowired
    private Documents documents;

    @Autowired
    private BookAllocations bookings;

    @Autowired
    private CompanyCalendar calendar;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void company() {
        setup.companyIsSetUp();
    }

    @Test
    void tellsTheLifeOfAnInvoiceInOrder() {
        UUID clientId = upstream.clientIsKnown();
        UUID id = documents.aDraft(clientId);
        upstream.clientChanged(clientId, 2, client -> client.put("name", "Renamed SRL"));
        await().until(() -> whats(id).contains("FOLLOWED"));
        note("/invoices/" + id, "Asked for the new address").expect(201);
        admin().post("/invoices/" + id + "/issue").expect(200);
        admin().post("/invoices/" + id + "/send", Map.of()).expect(200);
        JsonNode ready = events.await(
                        "sales.invoice.ready-to-send.v1",
                        data -> data.path("documentId").asString().equals(id.toString()))
                .data();
        upstream.messageWas("sent", ready);
        await().until(() -> whats(id).contains("SENT"));
        bookings.apply(
                List.of(new AllocationRequest(UuidV7.next(), UuidV7.next(), id, clientId, Money.of("21.00", "EUR"))));
        UUID noteId = documents.anIssuedCreditNote(id);

        assertThat(whats(id))
                .containsSubsequence("DRAFTED", "FOLLOWED", "NOTED", "ISSUED", "SEND_REQUESTED", "SENT")
                .containsSubsequence("SEND_REQUESTED", "ALLOCATED", "CREDITED")
                .contains("DELIVERED");
        JsonNode noted = entry(id, "NOTED");
        assertThat(noted.path("text").asString()).isEqualTo("Asked for the new address");
        assertThat(noted.path("by").asString()).isNotBlank().isNotEqualTo("system");
        assertThat(entry(id, "FOLLOWED").path("text").asString()).contains("Renamed SRL");
        assertThat(entry(id, "ALLOCATED").path("amount").path("amount").asString())
                .isEqualTo("21.00");
        assertThat(entry(id, "CREDITED").path("relatedId").asString()).isEqualTo(noteId.toString());
        assertThat(entry(id, "CREDITED").path("text").asString()).isEqualTo("ERROR: Wrong address");
    }

    @Test
    void whoEntersAndEditsADraftLeavesATrace() {
        UUID clientId = upstream.clientIsKnown();
        await().until(() -> Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from client_copies where client_id = ? and revision > 0)",
                Boolean.class,
                clientId)));
        ApiResponse draft = admin().post("/invoices", manual(clientId, "1")).expect(201);
        UUID id = UUID.fromString(draft.json().path("id").asString());
        admin().put("/invoices/" + id, manual(clientId, "2"), draft.header("ETag"))
                .expect(200);
        admin().post("/invoices/" + id + "/discard", Map.of("reason", "Entered twice"))
                .expect(200);

        assertThat(whats(id)).containsExactly("DRAFTED", "EDITED", "DISCARDED");
        assertThat(entry(id, "DRAFTED").path("by").asString()).isNotEqualTo("system");
        assertThat(entry(id, "EDITED").path("by"))
                .isEqualTo(entry(id, "DRAFTED").path("by"));
        assertThat(entry(id, "DISCARDED").path("text").asString()).isEqualTo("Entered twice");
    }

    @Test
    void manualDraftsFollowTheirClientAsOthersDo() {
        UUID clientId = upstream.clientIsKnown();
        documents.aDraft(clientId);
        UUID id = UUID.fromString(admin().post("/invoices", manual(clientId, "1"))
                .expect(201)
                .json()
                .path("id")
                .asString());
        upstream.clientChanged(clientId, 2, client -> client.put("name", "Renamed SRL"));

        await().until(() -> documents.read(id).path("clientRevision").asLong() == 2);
        assertThat(documents.read(id).path("buyer").path("name").asString()).isEqualTo("Renamed SRL");
        assertThat(whats(id)).contains("FOLLOWED");
    }

    @Test
    void creditNotesHaveATimelineAndNotesToo() {
        UUID noteId = documents.anIssuedCreditNote(documents.anIssuedInvoice(upstream.clientIsKnown()));
        note("/credit-notes/" + noteId, "The client called").expect(201);

        assertThat(admin().get("/credit-notes/" + noteId + "/timeline")
                        .expect(200)
                        .json()
                        .valueStream()
                        .map(entry -> entry.path("what").asString()))
                .containsExactly("DRAFTED", "ISSUED", "NOTED");
    }

    @Test
    void notesAreForColleaguesAndStayAsTheyAre() {
        UUID id = documents.aDraft(upstream.clientIsKnown());
        note("/invoices/" + id, " ").expect(400);
        note("/invoices/" + id, "x".repeat(2001)).expect(400);
        note("/invoices/" + UuidV7.next(), "x").expectProblem(404, "invoice-not-found");
        admin().get("/invoices/" + UuidV7.next() + "/timeline").expectProblem(404, "invoice-not-found");
        api.as("account-executive")
                .post("/invoices/" + id + "/notes", Map.of("text", "x"))
                .expect(403);
        note("/invoices/" + id, "x").expect(201);
        assertThatThrownBy(() -> jdbc.update("update document_notes set text = 'y' where document_id = ?", id))
                .isInstanceOf(DataAccessException.class);
    }

    private Map<String, Object> manual(UUID clientId, String quantity) {
        return Map.of(
                "clientId",
                clientId,
                "currency",
                "EUR",
                "taxPoint",
                calendar.today().toString(),
                "lines",
                List.of(Map.of(
                        "description",
                        "Assembly",
                        "kind",
                        "SERVICE",
                        "vatClass",
                        "STANDARD",
                        "unitCode",
                        "HUR",
                        "quantity",
                        quantity,
                        "unitPrice",
                        "40.00")));
    }

    private ApiResponse note(String document, String text) {
        return admin().post(document + "/notes", Map.of("text", text));
    }

    private List<String> whats(UUID id) {
        return timeline(id).stream().map(entry -> entry.path("what").asString()).toList();
    }

    private JsonNode entry(UUID id, String what) {
        return timeline(id).stream()
                .filter(entry -> entry.path("what").asString().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> timeline(UUID id) {
        return admin().get("/invoices/" + id + "/timeline")
                .expect(200)
                .json()
                .valueStream()
                .toList();
    }

    private Api admin() {
        return api.as("sales-admin");
    }
}
