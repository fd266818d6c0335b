package com.azuvio.crmconnect.invoicing.creditnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.invoicing.Documents;
import com.azuvio.crmconnect.invoicing.InvoicingTest;
import com.azuvio.crmconnect.invoicing.Setup;
import com.azuvio.crmconnect.invoicing.Upstream;
import com.azuvio.crmconnect.starter.id.Sha256;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.selfcheck.SelfCheck;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import com.azuvio.crmconnect.starter.test.EventProbe;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Taking an issued invoice back: 2 × 50.00 at 21 %, 121.00 EUR. */
@InvoicingTest
class CreditNoteIT {

    private static final Map<String, Object> IN_FULL =
            Map.of("reason", "ERROR", "text", "Wrong address", "way", "FULL");

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
    void aFullCreditReversesAnUnpaidInvoice() {
        UUID id = documents.anIssuedInvoice(upstream.clientIsKnown());
        JsonNode draft = draft(id, IN_FULL).expect(201).json();
        assertThat(amount(draft.path("totals"), "gross")).isEqualTo("121.00");
        assertThat(documents.read(id).path("paymentStatus").asString()).isEqualTo("UNPAID");

        JsonNode issued = issue(draft).expect(200).json();

        assertThat(issued.path("number").asString()).matches("CRN-\\d{4}-\\d{6}");
        assertThat(amount(issued, "appliedToOriginal")).isEqualTo("121.00");
        assertThat(amount(issued, "surplus")).isEqualTo("0.00");
        JsonNode told = events.await("sales.invoice.credit-note-issued.v1", data -> isOf(data, "originalId", id))
                .data();
        assertThat(told.path("number")).isEqualTo(issued.path("number"));
        assertThat(amount(told, "total")).isEqualTo("121.00");
        events.await(
                "sales.invoice.receivable-changed.v1",
                data -> isOf(data, "documentId", id)
                        && data.path("paymentStatus").asString().equals("REVERSED"));
        JsonNode original = documents.read(id);
        assertThat(amount(original, "remaining")).isEqualTo("0.00");
        assertThat(amount(original, "credited")).isEqualTo("121.00");
        draft(id, IN_FULL).expectProblem(409, "nothing-creditable");
        assertThat(checks)
                .allSatisfy(check ->
                        assertThat(check.differences()).as(check.name()).isEmpty());
    }

    @Test
    void aPartialCreditLeavesTheInvoiceUnpaid() {
        UUID id = documents.anIssuedInvoice(upstream.clientIsKnown());

        JsonNode note = issued(id, discount("21.00"));

        assertThat(amount(note.path("totals"), "net")).isEqualTo("17.36");
        JsonNode original = documents.read(id);
        assertThat(original.path("paymentStatus").asString()).isEqualTo("UNPAID");
        assertThat(amount(original, "remaining")).isEqualTo("100.00");
        JsonNode left = creditable(id).expect(200).json();
        assertThat(amount(left, "total")).isEqualTo("100.00");
        assertThat(amount(left.path("positions").path(0), "net")).isEqualTo("82.64");
        assertThat(left.path("positions").path(0).path("quantity").asDouble()).isEqualTo(2.0);
    }

    @Test
    void aCreditOfAPaidInvoiceBecomesMoneyOfTheClient() {
        UUID clientId = upstream.clientIsKnown();
        UUID id = documents.anIssuedInvoice(clientId);
        upstream.allocationIsRequested(UuidV7.next(), UuidV7.next(), id, clientId, Upstream.money("100.00"));
        await().until(() -> amount(documents.read(id), "remaining").equals("21.00"));

        JsonNode note = issued(id, IN_FULL);

        assertThat(amount(note, "appliedToOriginal")).isEqualTo("21.00");
        assertThat(amount(note, "surplus")).isEqualTo("100.00");
        JsonNode told = events.await("sales.invoice.credit-note-issued.v1", data -> isOf(data, "originalId", id))
                .data();
        assertThat(amount(told, "surplus")).isEqualTo("100.00");
        assertThat(documents.read(id).path("paymentStatus").asString()).isEqualTo("REVERSED");
    }

    @Test
    void returnedGoodsAreCreditedByQuantityAndTheRestByTheRest() {
        UUID id = documents.anIssuedInvoice(upstream.clientIsKnown());
        JsonNode first = issued(
                id,
                Map.of(
                        "reason",
                        "RETURN",
                        "text",
                        "One chair came back",
                        "way",
                        "LINES",
                        "lines",
                        List.of(Map.of("position", 1, "quantity", "1"))));
        assertThat(amount(first.path("totals"), "gross")).isEqualTo("60.50");
        assertThat(first.path("lines").path(0).path("originalPosition").asInt()).isEqualTo(1);

        JsonNode rest = issued(id, IN_FULL);

        assertThat(amount(rest.path("totals"), "gross")).isEqualTo("60.50");
        assertThat(rest.path("lines")
                        .path(0)
                        .path("priced")
                        .path("line")
                        .path("quantity")
                        .asDouble())
                .isEqualTo(1.0);
    }

    @Test
    void refusesMoreThanIsLeftAndSaysHowMuchIs() {
        UUID id = documents.anIssuedInvoice(upstream.clientIsKnown());
        issued(id, discount("21.00"));

        ApiResponse refused = draft(id, discount("100.01")).expectProblem(422, "credit-exceeds-creditable");
        assertThat(amount(refused.json(), "creditableTotal")).isEqualTo("100.00");
        assertThat(refused.json().path("errors").path(0).path("field").asString())
                .isEqualTo("amount");
        ApiResponse lines = draft(
                        id,
                        Map.of(
                                "reason",
                                "RETURN",
                                "text",
                                "Too many",
                                "way",
                                "LINES",
                                "lines",
                                List.of(
                                        Map.of("position", 1, "quantity", "2.5"),
                                        Map.of("position", 7, "net", "1.00"))))
                .expectProblem(422, "credit-exceeds-creditable");
        assertThat(lines.json()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("field").asString()))
                .containsExactly("lines[0].quantity", "lines[1].position");
    }

    @Test
    void refusesWhatCannotBe() {
        UUID draft = documents.aDraft(upstream.clientIsKnown());
        draft(draft, IN_FULL).expectProblem(409, "original-not-issued");
        creditable(draft).expectProblem(409, "original-not-issued");
        draft(UuidV7.next(), IN_FULL).expectProblem(404, "invoice-not-found");
        UUID id = documents.anIssuedInvoice(upstream.clientIsKnown());
        draft(id, Map.of("reason", "ERROR", "text", "x", "way", "GROSS")).expect(400);
        draft(id, Map.of("reason", "ERROR", "text", " ", "way", "FULL")).expect(400);
        draft(id, Map.of("reason", "ERROR", "text", "x", "way", "PERCENT", "percent", "100.5"))
                .expect(400);
        draft(id, Map.of("reason", "ERROR", "text", "x", "way", "NET", "amount", "1.005"))
                .expect(400);
        api.as("account-executive")
                .post("/invoices/" + id + "/credit-notes", IN_FULL)
                .expect(403);
    }

    @Test
    void ofTwoNotesAtOnceOnOneOriginalOneIsRefused() throws Exception {
        UUID id = documents.anIssuedInvoice(upstream.clientIsKnown());
        List<JsonNode> drafts = List.of(
                draft(id, discount("80.00")).expect(201).json(),
                draft(id, discount("80.00")).expect(201).json());

        List<ApiResponse> answers = atOnce(drafts.stream()
                .<Callable<ApiResponse>>map(draft -> () -> issue(draft))
                .toList());

        assertThat(answers).extracting(ApiResponse::status).containsExactlyInAnyOrder(200, 409);
        ApiResponse refused = answers.stream()
                .filter(answer -> answer.status() == 409)
                .findFirst()
                .orElseThrow();
        refused.expectProblem(409, "credit-exceeds-creditable");
        assertThat(amount(refused.json(), "creditableTotal")).isEqualTo("41.00");
        assertThat(amount(documents.read(id), "remaining")).isEqualTo("41.00");
    }

    @Test
    void aDraftWhoseAmountsWentStaleIsDeterminedAgain() {
        UUID id = documents.anIssuedInvoice(upstream.clientIsKnown());
        JsonNode all = draft(id, IN_FULL).expect(201).json();
        issued(id, discount("21.00"));

        issue(all).expectProblem(409, "draft-changed");
        JsonNode again = command(all, "redraft", Map.of()).expect(200).json();
        assertThat(amount(again.path("totals"), "gross")).isEqualTo("100.00");
        issue(all).expect(200);
    }

    @Test
    void keepsTheClientAsTheOriginalNamesItAndNeverChangesOnceIssued() {
        UUID clientId = upstream.clientIsKnown();
        UUID id = documents.anIssuedInvoice(clientId);
        JsonNode draft = draft(id, IN_FULL).expect(201).json();
        upstream.clientChanged(clientId, 2, client -> client.put("name", "Renamed SRL"));
        documents.aDraft(clientId);

        JsonNode note = issue(draft).expect(200).json();

        assertThat(note.path("clientName"))
                .isEqualTo(documents.read(id).path("buyer").path("name"));
        UUID noteId = idOf(note);
        for (String change : List.of(
                "update credit_notes set total_amount = 1, net_amount = 1, vat_amount = 0 where id = ?",
                "update credit_note_lines set quantity = 9 where credit_note_id = ?",
                "delete from credit_note_shares where credit_note_id = ?",
                "update credit_note_vat set vat_amount = 0 where credit_note_id = ?",
                "delete from credit_notes where id = ?",
                "update invoice_snapshots set frozen_at = now() where invoice_id = ?")) {
            assertThatThrownBy(() -> jdbc.update(change, noteId)).as(change).isInstanceOf(DataAccessException.class);
        }
        issue(note).expectProblem(409, "credit-note-already-issued");
        command(note, "discard", Map.of("reason", "no")).expectProblem(409, "credit-note-already-issued");
    }

    @Test
    void isMailedWithAPdfThatNamesItsOriginal() throws IOException {
        UUID id = documents.anIssuedInvoice(upstream.clientIsKnown());
        JsonNode note = issued(id, discount("21.00"));
        UUID noteId = idOf(note);

        command(note, "send", Map.of()).expect(200);

        JsonNode ready = events.await("sales.invoice.ready-to-send.v1", data -> isOf(data, "documentId", noteId))
                .data();
        assertThat(ready.path("documentType").asString()).isEqualTo("CREDIT_NOTE");
        byte[] pdf = api.as("service")
                .get(ready.path("pdf").path("path").asString())
                .expect(200)
                .bytes();
        assertThat(Sha256.hex(pdf)).isEqualTo(ready.path("pdf").path("sha256").asString());
        assertThat(text(pdf))
                .contains(
                        note.path("number").asString(),
                        note.path("originalNumber").asString(),
                        "21,00")
                .contains("Spring promotion")
                .doesNotContain("-21,00", "−21,00", "IBAN");
        upstream.messageWas("sent", ready);
        await().until(() ->
                read(noteId).path("delivery").path("status").asString().equals("DELIVERED"));
        events.await("sales.invoice.delivered.v1", data -> isOf(data, "documentId", noteId));
    }

    @Test
    void listsByStatusWithCounts() {
        UUID id = documents.anIssuedInvoice(upstream.clientIsKnown());
        JsonNode issued = issued(id, discount("21.00"));
        JsonNode draft = draft(id, discount("10.00")).expect(201).json();
        JsonNode gone = draft(id, discount("1.00")).expect(201).json();
        command(gone, "discard", Map.of("reason", "Typed twice")).expect(200);

        JsonNode page = list("originalId=" + id + "&limit=2");
        assertThat(page.path("items").size()).isEqualTo(2);
        assertThat(page.path("counts").path("DRAFT").asInt()).isEqualTo(1);
        assertThat(page.path("counts").path("TO_SEND").asInt()).isEqualTo(1);
        assertThat(page.path("counts").path("DISCARDED").asInt()).isEqualTo(1);
        JsonNode next = list("originalId=" + id + "&limit=2&cursor="
                + page.path("nextCursor").asString());
        assertThat(next.path("items").path(0).path("id")).isEqualTo(issued.path("id"));
        assertThat(list("originalId=" + id + "&status=DRAFT")
                        .path("items")
                        .path(0)
                        .path("id"))
                .isEqualTo(draft.path("id"));
    }

    private static Map<String, Object> discount(String gross) {
        return Map.of("reason", "DISCOUNT", "text", "Spring promotion", "way", "GROSS", "amount", gross);
    }

    private ApiResponse draft(UUID originalId, Map<String, Object> request) {
        return api.as("sales-admin").post("/invoices/" + originalId + "/credit-notes", request);
    }

    private JsonNode issued(UUID originalId, Map<String, Object> request) {
        return issue(draft(originalId, request).expect(201).json()).expect(200).json();
    }

    private ApiResponse issue(JsonNode note) {
        return command(note, "issue", Map.of());
    }

    private ApiResponse command(JsonNode note, String name, Map<String, Object> request) {
        return api.as("sales-admin").post("/credit-notes/" + idOf(note) + "/" + name, request);
    }

    private ApiResponse creditable(UUID id) {
        return api.as("finance-manager").get("/invoices/" + id + "/creditable");
    }

    private JsonNode read(UUID noteId) {
        return api.as("sales-admin").get("/credit-notes/" + noteId).expect(200).json();
    }

    private JsonNode list(String query) {
        return api.as("sales-admin").get("/credit-notes?" + query).expect(200).json();
    }

    private static UUID idOf(JsonNode note) {
        return UUID.fromString(note.path("id").asString());
    }

    private static String amount(JsonNode data, String field) {
        return data.path(field).path("amount").asString();
    }

    private static boolean isOf(JsonNode data, String field, UUID id) {
        return data.path(field).asString().equals(id.toString());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(work.size());
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            return threads
                    .invokeAll(work.stream()
                            .<Callable<T>>map(one -> () -> {
                                start.await();
                                return one.call();
                            })
                            .toList())
                    .stream()
                    .map(CreditNoteIT::result)
                    .toList();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
