package com.azuvio.crmconnect.invoicing.proforma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.invoicing.InvoicingTest;
import com.azuvio.crmconnect.invoicing.Setup;
import com.azuvio.crmconnect.invoicing.Upstream;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.selfcheck.SelfCheck;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Asking for advances: an order of 1,000.00 at 21 % and 200.00 at 11 %, 1,432.00 EUR (rules.md §6). */
@InvoicingTest
class ProformaIT {

    @Autowired
    private Api api;

    @Autowired
    private EventProbe events;

    @Autowired
    private Upstream upstream;

    @Autowired
    private Setup setup;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private CompanyCalendar calendar;

    @Autowired
    private List<SelfCheck> checks;

    private UUID clientId = UuidV7.next();

    @BeforeEach
    void company() {
        setup.companyIsSetUp();
        clientId = upstream.clientIsKnown();
    }

    @Test
    void thirtyPercentOfAnOrderAreSplitByRate() {
        JsonNode draft = draft(ofOrder(UuidV7.next(), Map.of("percent", "30")));

        assertThat(amount(draft.path("wholeTotals"), "gross")).isEqualTo("1432.00");
        assertThat(amount(draft.path("totals"), "gross")).isEqualTo("429.60");
        assertThat(draft.path("totals")
                        .path("breakdown")
                        .valueStream()
                        .map(row -> amount(row, "base") + " " + amount(row, "vat")))
                .containsExactly("300.00 63.00", "60.00 6.60");
        assertThat(draft.path("label").asString()).isEqualTo("DRAFT");

        JsonNode issued = issue(draft);

        assertThat(issued.path("number").asString()).matches("PRO-\\d{4}-\\d{6}");
        assertThat(issued.path("label").asString()).isEqualTo("OPEN");
        assertThat(issued.path("validUntil").asString())
                .isEqualTo(calendar.today().plusDays(30).toString());
        JsonNode told = events.await("sales.invoice.proforma-issued.v1", data -> isOf(data, "proformaId", issued))
                .data();
        assertThat(amount(told, "total")).isEqualTo("429.60");
        assertThat(told.path("orderNumber").asString()).isEqualTo("SO-000777");
        JsonNode state = events.await("sales.invoice.receivable-changed.v1", data -> isOf(data, "documentId", issued))
                .data();
        assertThat(state.path("documentType").asString()).isEqualTo("PROFORMA");
        assertThat(amount(state, "remaining")).isEqualTo("429.60");
        assertThat(checks)
                .allSatisfy(check ->
                        assertThat(check.differences()).as(check.name()).isEmpty());
    }

    @Test
    void theLastProformaOfAnOrderTakesWhatTheOthersLeft() {
        UUID orderId = UuidV7.next();
        issue(draft(ofOrder(orderId, Map.of("percent", "50"))));
        JsonNode second = issue(draft(ofOrder(orderId, Map.of("amount", "716.00"))));

        assertThat(amount(second.path("totals"), "gross")).isEqualTo("716.00");
        JsonNode refused = api.as("sales-admin")
                .post("/proformas", ofOrder(orderId, Map.of("amount", "0.01")))
                .expectProblem(422, "advance-exceeds-order")
                .json();
        assertThat(amount(refused, "left")).isEqualTo("0.00");
    }

    @Test
    void theWholeIsAskedForLineByLine() {
        Map<String, Object> request = new HashMap<>(ofOrder(UuidV7.next(), Map.of("percent", "100")));
        request.remove("order");
        JsonNode draft = draft(request);

        assertThat(amount(draft.path("totals"), "gross")).isEqualTo("1432.00");
        assertThat(draft.path("lines").path(0).path("line").path("description").asString())
                .isEqualTo("Oak table");
        assertThat(draft.path("order").isMissingNode() || draft.path("order").isNull())
                .isTrue();
    }

    @Test
    void itsPdfSaysThatItIsNoVatInvoiceAndGoesByMail() throws IOException {
        JsonNode issued = issue(draft(ofOrder(UuidV7.next(), Map.of("percent", "30"))));
        String path = "/proformas/" + issued.path("id").asString();

        byte[] pdf = api.as("sales-admin").get(path + "/pdf").expect(200).bytes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Acest document nu este o factură fiscală")
                    .contains("Valabilă până la")
                    .contains("Avans 30% pentru comanda SO-000777")
                    .contains("429,60");
        }
        api.as("sales-admin").post(path + "/send", Map.of()).expect(200);
        JsonNode ready = events.await("sales.invoice.ready-to-send.v1", data -> isOf(data, "documentId", issued))
                .data();
        assertThat(ready.path("documentType").asString()).isEqualTo("PROFORMA");
        assertThat(ready.path("pdf").path("path").asString()).isEqualTo(path + "/pdf");
        upstream.messageWas("sent", ready);
        events.await("sales.invoice.delivered.v1", data -> isOf(data, "documentId", issued));
        assertThat(read(issued).path("delivery").path("status").asString()).isEqualTo("DELIVERED");
    }

    @Test
    void aDraftIsEditedIssuedOnceAndClosed() {
        JsonNode draft = draft(ofOrder(UuidV7.next(), Map.of("percent", "30")));
        String path = "/proformas/" + draft.path("id").asString();
        Api admin = api.as("sales-admin");
        Map<String, Object> other = ofOrder(UuidV7.next(), Map.of("amount", "500.00"));
        admin.put(path, other, null).expect(428);
        JsonNode edited = admin.put(path, other, "\"" + draft.path("version").asLong() + "\"")
                .expect(200)
                .json();
        assertThat(amount(edited.path("totals"), "gross")).isEqualTo("500.00");

        admin.post(
                        path + "/issue",
                        Map.of("expectedVersion", draft.path("version").asLong()))
                .expectProblem(409, "draft-changed");
        JsonNode issued = issue(edited);
        admin.post(path + "/issue", Map.of()).expectProblem(409, "proforma-already-issued");
        admin.post(path + "/discard", Map.of("reason", "x")).expectProblem(409, "proforma-already-issued");
        JsonNode closed = admin.post(path + "/close", Map.of("reason", "The client pays by invoice"))
                .expect(200)
                .json();
        assertThat(closed.path("label").asString()).isEqualTo("CLOSED");
        assertThat(amount(closed, "remaining")).isEqualTo("0.00");
        admin.post(path + "/close", Map.of("reason", "again")).expectProblem(409, "proforma-closed");
        assertThatThrownBy(() -> jdbc.update(
                        "update proformas set total_amount = 1, remaining_amount = 1 where id = ?",
                        UUID.fromString(issued.path("id").asString())))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aCancelledOrderAsksForNoMoreMoney() {
        UUID orderId = UuidV7.next();
        JsonNode issued = issue(draft(ofOrder(orderId, Map.of("percent", "30"))));

        upstream.orderIsCancelled(orderId);

        await().until(() -> read(issued).path("label").asString().equals("CLOSED"));
        assertThat(amount(read(issued), "remaining")).isEqualTo("0.00");
    }

    @Test
    void aRequestIsAToDoThatIsAnsweredOnce() {
        UUID orderId = UuidV7.next();
        String path = "/proforma-requests/" + upstream.proformaIsRequested(orderId, clientId);
        Api admin = api.as("sales-admin");
        JsonNode page = await().until(
                        () -> api.as("account-executive")
                                .get("/proforma-requests?status=OPEN&orderId=" + orderId)
                                .expect(200)
                                .json(),
                        found -> found.path("items").size() == 1);
        assertThat(page.path("items").path(0).path("requestedBy").asString()).isEqualTo("ioana.munteanu");
        assertThat(page.path("counts").path("OPEN").asInt()).isEqualTo(1);

        JsonNode draft = await().until(() -> admin.post(path + "/proforma", Map.of()), answer -> answer.status() != 409)
                .expect(201)
                .json();

        assertThat(draft.path("advance").path("percent").asInt()).isEqualTo(30);
        assertThat(draft.path("order").path("orderNumber").asString()).isEqualTo("SO-000042");
        admin.post(path + "/proforma", Map.of()).expectProblem(409, "request-decided");
        admin.post(path + "/decline", Map.of("reason", "too late")).expectProblem(409, "request-decided");
        String declined = "/proforma-requests/" + upstream.proformaIsRequested(orderId, clientId);
        await().until(
                        () -> admin.post(declined + "/decline", Map.of("reason", "Known client, pays on invoice")),
                        answer -> answer.status() == 204);
    }

    @Test
    void theListHasChipsWithCounts() {
        JsonNode open = issue(draft(ofOrder(UuidV7.next(), Map.of("percent", "30"))));
        draft(ofOrder(UuidV7.next(), Map.of("percent", "10")));

        JsonNode page = api.as("account-executive")
                .get("/proformas?status=OPEN&clientId=" + clientId)
                .expect(200)
                .json();

        assertThat(page.path("items").size()).isEqualTo(1);
        assertThat(page.path("items").path(0).path("number")).isEqualTo(open.path("number"));
        assertThat(page.path("counts").path("DRAFT").asInt()).isEqualTo(1);
        assertThat(page.path("counts").path("TO_SEND").asInt()).isEqualTo(1);
        assertThat(page.path("counts").path("OPEN").asInt()).isEqualTo(1);
    }

    @Test
    void refusesWhatCannotBe() {
        Api admin = api.as("sales-admin");
        admin.post("/proformas", ofOrder(UuidV7.next(), Map.of("percent", "100.01")))
                .expect(400);
        admin.post("/proformas", ofOrder(UuidV7.next(), Map.of("percent", "0"))).expect(400);
        admin.post("/proformas", ofOrder(UuidV7.next(), Map.of("percent", "10", "amount", "5")))
                .expect(400);
        admin.post("/proformas", ofOrder(UuidV7.next(), Map.of("amount", "1432.01")))
                .expectProblem(422, "advance-exceeds-order");
        Map<String, Object> past = new HashMap<>(ofOrder(UuidV7.next(), Map.of("percent", "30")));
        past.put("validUntil", calendar.today().minusDays(1).toString());
        JsonNode draft = draft(past);
        admin.post("/proformas/" + draft.path("id").asString() + "/issue", Map.of())
                .expectProblem(422, "valid-until-past");
        admin.get("/proformas/" + UuidV7.next()).expectProblem(404, "proforma-not-found");
    }

    private Map<String, Object> ofOrder(UUID orderId, Map<String, String> advance) {
        return Map.of(
                "clientId",
                clientId,
                "currency",
                "EUR",
                "order",
                Map.of("orderId", orderId, "number", "SO-000777"),
                "lines",
                List.of(line("Oak table", "STANDARD", "1000.00"), line("Cookery book", "REDUCED", "200.00")),
                "shipping",
                Map.of(
                        "to",
                        Map.of(
                                "line1",
                                "Strada Lungă 1",
                                "city",
                                "Iași",
                                "region",
                                "RO-IS",
                                "postalCode",
                                "700028",
                                "country",
                                "RO")),
                "advance",
                advance);
    }

    private static Map<String, Object> line(String description, String vatClass, String price) {
        return Map.of(
                "description",
                description,
                "kind",
                "GOODS",
                "vatClass",
                vatClass,
                "unitCode",
                "H87",
                "quantity",
                "1",
                "unitPrice",
                price);
    }

    /** The client's data may still be on their way. */
    private JsonNode draft(Map<String, Object> request) {
        return await().until(() -> api.as("sales-admin").post("/proformas", request), answer -> answer.status() != 409)
                .expect(201)
                .json();
    }

    private JsonNode issue(JsonNode draft) {
        return api.as("sales-admin")
                .post("/proformas/" + draft.path("id").asString() + "/issue", Map.of())
                .expect(200)
                .json();
    }

    private JsonNode read(JsonNode proforma) {
        return api.as("sales-admin")
                .get("/proformas/" + proforma.path("id").asString())
                .expect(200)
                .json();
    }

    private static boolean isOf(JsonNode data, String field, JsonNode proforma) {
        return data.path(field).asString().equals(proforma.path("id").asString());
    }

    private static String amount(JsonNode node, String field) {
        return node.path(field).path("amount").asString();
    }
}
