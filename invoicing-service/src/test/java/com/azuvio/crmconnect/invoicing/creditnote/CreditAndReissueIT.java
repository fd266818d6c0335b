package com.azuvio.crmconnect.invoicing.creditnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.invoicing.Documents;
import com.azuvio.crmconnect.invoicing.InvoicingTest;
import com.azuvio.crmconnect.invoicing.Setup;
import com.azuvio.crmconnect.invoicing.Upstream;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.selfcheck.SelfCheck;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import com.azuvio.crmconnect.starter.test.EventProbe;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** A wrong invoice of 2 × 50.00 at 21 %, 121.00 EUR, credited and issued again in one step (S45). */
@InvoicingTest
class CreditAndReissueIT {

    private static final Map<String, Object> WRONG_VAT_NUMBER =
            Map.of("reason", "ERROR", "text", "The VAT number was that of the mother company");

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
    private JdbcTemplate jdbc;

    @Autowired
    private List<SelfCheck> checks;

    @BeforeEach
    void company() {
        setup.companyIsSetUp();
    }

    @Test
    void creditsAllThatIsLeftAndPutsADraftInItsPlaceLinkedBothWays() {
        UUID id = documents.anIssuedInvoice(upstream.clientIsKnown());
        JsonNode wrong = documents.read(id);

        JsonNode answer = reissue(id, WRONG_VAT_NUMBER).expect(201).json();

        JsonNode note = answer.path("creditNote");
        assertThat(note.path("number").asString()).startsWith("CRN-");
        assertThat(amount(note.path("totals"), "gross")).isEqualTo("121.00");
        UUID again = idOf(answer.path("replacement"));
        JsonNode draft = documents.read(again);
        assertThat(draft.path("status").asString()).isEqualTo("DRAFT");
        for (String same : List.of("orderId", "confirmationNumber", "taxPoint", "clientOrderNumber", "shipping")) {
            assertThat(draft.path(same)).as(same).isEqualTo(wrong.path(same));
        }
        assertThat(draft.path("totals").path("gross"))
                .isEqualTo(wrong.path("totals").path("gross"));
        assertThat(draft.path("replacesInvoiceId").asString()).isEqualTo(id.toString());
        JsonNode replaced = documents.read(id);
        assertThat(replaced.path("replacedByInvoiceId").asString()).isEqualTo(again.toString());
        assertThat(replaced.path("paymentStatus").asString()).isEqualTo("REVERSED");
        assertThat(relations(draft)).containsExactly("REPLACES");
        assertThat(relations(replaced)).containsExactly("CREDIT_NOTE", "REPLACED_BY");
        JsonNode told = events.await("sales.invoice.drafted.v1", data -> isOf(data, "invoiceId", again))
                .data();
        assertThat(told.path("replacesInvoiceId").asString()).isEqualTo(id.toString());
        assertThat(told.path("orderId")).isEqualTo(wrong.path("orderId"));
        assertAllChecksPass();
    }

    @Test
    void theReplacementFollowsTheClientAsAllDraftsDoAndIsEdited() {
        UUID clientId = upstream.clientIsKnown();
        UUID id = documents.anIssuedInvoice(clientId);
        UUID again = replacementOf(id);
        upstream.clientChanged(clientId, 2, client -> client.put("name", "Corrected SRL"));
        await().until(() ->
                documents.read(again).path("buyer").path("name").asString().equals("Corrected SRL"));

        JsonNode draft = documents.read(again);
        Map<String, Object> content = new HashMap<>();
        content.put("clientId", clientId);
        content.put("currency", "EUR");
        content.put("taxPoint", draft.path("taxPoint").asString());
        content.put(
                "lines",
                List.of(Map.of(
                        "description",
                        "Chair",
                        "kind",
                        "GOODS",
                        "vatClass",
                        "STANDARD",
                        "unitCode",
                        "H87",
                        "quantity",
                        "1",
                        "unitPrice",
                        "50.00")));
        api.as("sales-admin")
                .put("/invoices/" + again, content, "\"" + draft.path("version").asLong() + "\"")
                .expect(200);
        JsonNode issued = issue(again).expect(200).json();

        assertThat(amount(issued.path("totals"), "gross")).isEqualTo("60.50");
        assertThat(issued.path("buyer").path("name").asString()).isEqualTo("Corrected SRL");
        assertThat(issued.path("orderId")).isEqualTo(draft.path("orderId"));
        assertThat(events.await("sales.invoice.issued.v1", data -> isOf(data, "invoiceId", again))
                        .data()
                        .path("replacesInvoiceId")
                        .asString())
                .isEqualTo(id.toString());
        assertAllChecksPass();
    }

    @Test
    void moneyOnTheWrongInvoiceIsSurplusOfTheCreditNote() {
        UUID clientId = upstream.clientIsKnown();
        UUID id = documents.anIssuedInvoice(clientId);
        upstream.allocationIsRequested(UuidV7.next(), UuidV7.next(), id, clientId, Upstream.money("121.00"));
        await().until(() -> amount(documents.read(id), "remaining").equals("0.00"));

        JsonNode note = reissue(id, WRONG_VAT_NUMBER).expect(201).json().path("creditNote");

        assertThat(amount(note, "surplus")).isEqualTo("121.00");
        assertThat(documents.read(id).path("paymentStatus").asString()).isEqualTo("REVERSED");
    }

    @Test
    void theDueDateRunsFromTheIssueUnlessTheOldOneIsKept() {
        UUID clientId = upstream.clientIsKnown();
        UUID id = documents.anIssuedInvoice(clientId);
        String due = documents.read(id).path("dueOn").asString();
        UUID again = idOf(reissue(id, Map.of("reason", "ERROR", "text", "x", "keepDueDate", true))
                .expect(201)
                .json()
                .path("replacement"));
        upstream.clientChanged(clientId, 2, client -> client.put("paymentTermsDays", 7));
        await().until(() -> documents.read(again).path("clientRevision").asInt() == 2);

        assertThat(issue(again).expect(200).json().path("dueOn").asString()).isEqualTo(due);
    }

    @Test
    void ofTwoAtOnceOneIsRefusedWithTheReplacementOfTheOther() throws Exception {
        UUID id = documents.anIssuedInvoice(upstream.clientIsKnown());

        List<ApiResponse> answers = twiceAtOnce(() -> reissue(id, WRONG_VAT_NUMBER));

        assertThat(answers).extracting(ApiResponse::status).containsExactlyInAnyOrder(201, 409);
        ApiResponse refused = answers.stream()
                .filter(answer -> answer.status() == 409)
                .findFirst()
                .orElseThrow();
        refused.expectProblem(409, "already-reissued");
        assertThat(refused.json().path("replacementId"))
                .isEqualTo(documents.read(id).path("replacedByInvoiceId"));
        assertThat(jdbc.queryForObject("select count(*) from credit_notes where original_id = ?", Long.class, id))
                .isEqualTo(1);
        assertAllChecksPass();
    }

    @Test
    void aWrongReplacementIsReplacedInTurn() {
        UUID id = documents.anIssuedInvoice(upstream.clientIsKnown());
        UUID second = replacementOf(id);
        reissue(second, WRONG_VAT_NUMBER).expectProblem(409, "invoice-not-issued");
        issue(second).expect(200);
        UUID third = replacementOf(second);

        assertThat(documents.read(third).path("orderId"))
                .isEqualTo(documents.read(id).path("orderId"));
        assertThatThrownBy(() -> jdbc.update("update invoices set replaced_by_id = null where id = ?", id))
                .isInstanceOf(DataAccessException.class);
        assertAllChecksPass();
    }

    @Test
    void aCancelledOrderGivesUpTheDraftInThePlaceOfTheWrongInvoice() {
        UUID id = documents.anIssuedInvoice(upstream.clientIsKnown());
        UUID orderId = UUID.fromString(documents.read(id).path("orderId").asString());
        UUID again = replacementOf(id);

        upstream.cancellationIsRequested(orderId, 1);

        assertThat(events.await("sales.invoice.draft-discarded.v1", data -> isOf(data, "orderId", orderId))
                        .data()
                        .path("invoiceId")
                        .asString())
                .isEqualTo(again.toString());
        assertAllChecksPass();
    }

    @Test
    void aFullCreditAsksWhetherToInvoiceAgainUntilThatIsDone() {
        UUID id = documents.anIssuedInvoice(upstream.clientIsKnown());
        UUID note = documents.anIssuedCreditNote(id);
        assertThat(note(note).path("links").path("invoiceAgain").asString()).endsWith("/invoice-again");

        JsonNode draft = invoiceAgain(note).expect(201).json();

        assertThat(draft.path("replacesInvoiceId").asString()).isEqualTo(id.toString());
        assertThat(draft.path("orderId")).isEqualTo(documents.read(id).path("orderId"));
        assertThat(note(note).path("links").has("invoiceAgain")).isFalse();
        invoiceAgain(note).expectProblem(409, "already-reissued");
        assertAllChecksPass();
    }

    @Test
    void asksNothingWhereSomeOfTheInvoiceStands() {
        UUID id = documents.anIssuedInvoice(upstream.clientIsKnown());
        JsonNode partial = api.as("sales-admin")
                .post(
                        "/invoices/" + id + "/credit-notes",
                        Map.of("reason", "DISCOUNT", "text", "x", "way", "GROSS", "amount", "21.00"))
                .expect(201)
                .json();
        invoiceAgain(idOf(partial)).expectProblem(409, "credit-note-not-issued");
        api.as("sales-admin")
                .post("/credit-notes/" + idOf(partial) + "/issue", Map.of())
                .expect(200);
        assertThat(note(idOf(partial)).path("links").has("invoiceAgain")).isFalse();
        invoiceAgain(idOf(partial)).expectProblem(409, "not-credited-in-full");
    }

    @Test
    void refusesWhatWouldBillTwice() {
        UUID id = documents.anIssuedInvoice(upstream.clientIsKnown());
        JsonNode note = reissue(id, WRONG_VAT_NUMBER).expect(201).json().path("creditNote");
        api.as("sales-admin")
                .post("/credit-notes/" + idOf(note) + "/correct", Map.of("text", "x"))
                .expectProblem(409, "already-reissued");
        api.as("sales-admin")
                .post(
                        "/invoices/" + id + "/debit-notes",
                        Map.of(
                                "reason",
                                "ERROR",
                                "text",
                                "x",
                                "lines",
                                List.of(Map.of("originalPosition", 1, "amount", "1.00"))))
                .expectProblem(409, "already-reissued");
        UUID credited = documents.anIssuedInvoice(upstream.clientIsKnown());
        documents.anIssuedCreditNote(credited);
        reissue(credited, WRONG_VAT_NUMBER).expectProblem(409, "nothing-creditable");
        reissue(UuidV7.next(), WRONG_VAT_NUMBER).expectProblem(404, "invoice-not-found");
        reissue(credited, Map.of("text", "x")).expect(400);
        api.as("finance-manager")
                .post("/invoices/" + id + "/credit-and-reissue", WRONG_VAT_NUMBER)
                .expect(403);
    }

    private JsonNode note(UUID id) {
        return api.as("sales-admin").get("/credit-notes/" + id).expect(200).json();
    }

    private ApiResponse invoiceAgain(UUID noteId) {
        return api.as("sales-admin").post("/credit-notes/" + noteId + "/invoice-again", Map.of());
    }

    private ApiResponse reissue(UUID id, Map<String, Object> request) {
        return api.as("sales-admin").post("/invoices/" + id + "/credit-and-reissue", request);
    }

    private UUID replacementOf(UUID id) {
        return idOf(reissue(id, WRONG_VAT_NUMBER).expect(201).json().path("replacement"));
    }

    private ApiResponse issue(UUID id) {
        return api.as("sales-admin").post("/invoices/" + id + "/issue", Map.of());
    }

    private void assertAllChecksPass() {
        assertThat(checks)
                .allSatisfy(check ->
                        assertThat(check.differences()).as(check.name()).isEmpty());
    }

    private static List<String> relations(JsonNode document) {
        return document.path("related")
                .valueStream()
                .map(related -> related.path("relation").asString())
                .toList();
    }

    private static List<ApiResponse> twiceAtOnce(Callable<ApiResponse> command) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<ApiResponse> started = () -> {
            start.await();
            return command.call();
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            Future<ApiResponse> one = threads.submit(started);
            Future<ApiResponse> other = threads.submit(started);
            return List.of(one.get(), other.get());
        }
    }

    private static boolean isOf(JsonNode data, String field, UUID id) {
        return data.path(field).asString().equals(id.toString());
    }

    private static UUID idOf(JsonNode document) {
        return UUID.fromString(document.path("id").asString());
    }

    private static String amount(JsonNode document, String field) {
        return document.path(field).path("amount").asString();
    }
}
