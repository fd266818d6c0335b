package com.azuvio.crmconnect.invoicing.debitnote;

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
import java.io.IOException;
import java.time.LocalDate;
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

/** Billing more for an issued invoice of 2 × 50.00 at 21 %, 121.00 EUR (D5). */
@InvoicingTest
class DebitNoteIT {

    private static final Map<String, Object> FIVE_MORE_EACH = Map.of(
            "reason",
            "ERROR",
            "text",
            "The price list of March was due",
            "lines",
            List.of(Map.of("originalPosition", 1, "quantity", "2", "unitPrice", "5.00")));

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
    void billsMoreAtTheOriginalsRateWithItsOwnNumberAndDueDate() {
        UUID id = documents.anIssuedInvoice(upstream.clientIsKnown());
        JsonNode original = documents.read(id);
        JsonNode draft = draft(id, FIVE_MORE_EACH).expect(201).json();
        assertThat(draft.path("documentType").asString()).isEqualTo("DEBIT_NOTE");
        assertThat(draft.path("readiness").path("ready").asBoolean()).isTrue();
        assertThat(amount(draft.path("totals"), "net")).isEqualTo("10.00");
        assertThat(draft.path("originalPositions").path(0).asInt()).isEqualTo(1);

        JsonNode issued = issue(draft).expect(200).json();

        assertThat(issued.path("number").asString()).matches("DBN-\\d{4}-\\d{6}");
        assertThat(amount(issued.path("totals"), "gross")).isEqualTo("12.10");
        assertThat(issued.path("paymentStatus").asString()).isEqualTo("UNPAID");
        assertThat(issued.path("correction").path("originalNumber")).isEqualTo(original.path("number"));
        assertThat(LocalDate.parse(issued.path("dueOn").asString()))
                .isEqualTo(LocalDate.parse(issued.path("issuedOn").asString())
                        .plusDays(
                                original.path("buyer").path("paymentTermsDays").asInt()));
        JsonNode told = events.await("sales.invoice.debit-note-issued.v1", data -> isOf(data, "originalId", id))
                .data();
        assertThat(told.path("number")).isEqualTo(issued.path("number"));
        assertThat(amount(told, "total")).isEqualTo("12.10");
        JsonNode open = events.await(
                        "sales.invoice.receivable-changed.v1", data -> isOf(data, "documentId", idOf(issued)))
                .data();
        assertThat(open.path("documentType").asString()).isEqualTo("DEBIT_NOTE");
        JsonNode related = documents.read(id).path("related").path(0);
        assertThat(related.path("relation").asString()).isEqualTo("DEBIT_NOTE");
        assertThat(related.path("number")).isEqualTo(issued.path("number"));
        assertThat(amount(documents.read(id), "remaining")).isEqualTo("121.00");
        assertAllChecksPass();
    }

    @Test
    void keepsTheOriginalsClientWhateverItsDataAreToday() {
        UUID clientId = upstream.clientIsKnown();
        UUID id = documents.anIssuedInvoice(clientId);
        JsonNode before = documents.read(id).path("buyer");
        JsonNode draft = draft(id, FIVE_MORE_EACH).expect(201).json();
        upstream.clientChanged(clientId, 2, client -> client.put("name", "Renamed SRL"));
        UUID other = documents.aDraft(clientId);
        await().until(() ->
                documents.read(other).path("buyer").path("name").asString().equals("Renamed SRL"));

        command(idOf(draft), "redraft", Map.of()).expect(200);
        JsonNode issued = issue(draft).expect(200).json();

        assertThat(issued.path("buyer")).isEqualTo(before);
        assertThat(issued.path("draftChanges").isEmpty()).isTrue();
    }

    @Test
    void isEditedWhileItIsADraft() {
        UUID id = documents.anIssuedInvoice(upstream.clientIsKnown());
        JsonNode draft = draft(id, FIVE_MORE_EACH).expect(201).json();
        Map<String, Object> amount = Map.of(
                "reason",
                "OTHER",
                "text",
                "Night work",
                "lines",
                List.of(Map.of("originalPosition", 1, "description", "Night work", "amount", "30.00")));

        JsonNode edited = edit(id, draft, amount, "\"" + draft.path("version").asLong() + "\"")
                .expect(200)
                .json();
        assertThat(amount(edited.path("totals"), "gross")).isEqualTo("36.30");
        assertThat(edited.path("lines").path(0).path("line").path("unitCode").asString())
                .isEqualTo("C62");
        edit(id, draft, amount, "\"" + draft.path("version").asLong() + "\"").expect(412);
        edit(UuidV7.next(), draft, amount, "\"1\"").expectProblem(404, "invoice-not-found");
        issue(edited).expect(200);
        for (String change : List.of(
                "update invoices set correction_text = 'x' where id = ?",
                "update invoices set supplement = null where id = ?",
                "update invoice_lines set quantity = 9 where invoice_id = ?")) {
            assertThatThrownBy(() -> jdbc.update(change, idOf(edited)))
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void refusesWhatCannotBe() {
        UUID unissued = documents.aDraft(upstream.clientIsKnown());
        draft(unissued, FIVE_MORE_EACH).expectProblem(409, "original-not-issued");
        draft(UuidV7.next(), FIVE_MORE_EACH).expectProblem(404, "invoice-not-found");
        UUID id = documents.anIssuedInvoice(upstream.clientIsKnown());
        ApiResponse unknown = draft(id, lines(Map.of("originalPosition", 9, "amount", "1.00")))
                .expectProblem(422, "debit-note-invalid");
        assertThat(unknown.json().path("errors").path(0).path("field").asString())
                .isEqualTo("lines[0].originalPosition");
        draft(id, lines(Map.of("originalPosition", 1, "quantity", "0.0001", "unitPrice", "0.0001")))
                .expectProblem(422, "debit-note-invalid");
        draft(id, lines(Map.of("originalPosition", 1, "quantity", "1"))).expect(400);
        draft(id, lines(Map.of("originalPosition", 1, "quantity", "1", "unitPrice", "1", "amount", "1")))
                .expect(400);
        draft(id, lines(Map.of("originalPosition", 1, "amount", "-1.00"))).expect(400);
        UUID debitNote = idOf(draft(id, FIVE_MORE_EACH).expect(201).json());
        issue(documents.read(debitNote)).expect(200);
        draft(debitNote, FIVE_MORE_EACH).expectProblem(409, "original-no-invoice");
        api.as("account-executive")
                .post("/invoices/" + id + "/debit-notes", FIVE_MORE_EACH)
                .expect(403);
    }

    @Test
    void isListedPaidMailedAndCreditedAsAnInvoice() throws IOException {
        UUID clientId = upstream.clientIsKnown();
        UUID id = documents.anIssuedInvoice(clientId);
        JsonNode note =
                issue(draft(id, FIVE_MORE_EACH).expect(201).json()).expect(200).json();
        UUID noteId = idOf(note);

        JsonNode page = api.as("sales-admin")
                .get("/invoices?type=DEBIT_NOTE&clientId=" + clientId)
                .expect(200)
                .json();
        assertThat(page.path("items").size()).isEqualTo(1);
        assertThat(page.path("items").path(0).path("id")).isEqualTo(note.path("id"));
        assertThat(page.path("counts").path("UNPAID").asInt()).isEqualTo(1);

        upstream.allocationIsRequested(UuidV7.next(), UuidV7.next(), noteId, clientId, Upstream.money("2.10"));
        await().until(() -> amount(documents.read(noteId), "remaining").equals("10.00"));

        command(noteId, "send", Map.of()).expect(200);
        JsonNode ready = events.await("sales.invoice.ready-to-send.v1", data -> isOf(data, "documentId", noteId))
                .data();
        byte[] pdf = api.as("service")
                .get(ready.path("pdf").path("path").asString())
                .expect(200)
                .bytes();
        assertThat(text(pdf))
                .contains("Notă de debit", note.path("number").asString(), "12,10", "IBAN")
                .contains(note.path("correction").path("originalNumber").asString())
                .contains("The price list of March was due");
        upstream.messageWas("sent", ready);
        await().until(() -> documents
                .read(noteId)
                .path("delivery")
                .path("status")
                .asString()
                .equals("DELIVERED"));

        UUID credit = documents.anIssuedCreditNote(noteId);
        JsonNode after = documents.read(noteId);
        assertThat(after.path("paymentStatus").asString()).isEqualTo("REVERSED");
        assertThat(after.path("related").path(1).path("id").asString()).isEqualTo(credit.toString());
        assertAllChecksPass();
    }

    @Test
    void takesAWrongCreditNoteBackOnceAndOpensTheOriginalForCreditsAgain() {
        UUID id = documents.anIssuedInvoice(upstream.clientIsKnown());
        credited(id, "21.00");
        JsonNode wrong = credited(id, "33.33");
        assertThat(creditable(id)).isEqualTo("66.67");

        JsonNode draft = correct(wrong).expect(201).json();
        assertThat(draft.path("totals").path("gross"))
                .isEqualTo(wrong.path("totals").path("gross"));
        assertThat(draft.path("totals").path("vat"))
                .isEqualTo(wrong.path("totals").path("vat"));
        assertThat(draft.path("correctsCreditNoteId")).isEqualTo(wrong.path("id"));
        correct(wrong).expectProblem(409, "credit-note-already-corrected");
        edit(id, draft, FIVE_MORE_EACH, "\"" + draft.path("version").asLong() + "\"")
                .expectProblem(409, "draft-of-credit-note");
        assertThat(creditable(id)).isEqualTo("66.67");

        JsonNode issued = issue(draft).expect(200).json();

        assertThat(creditable(id)).isEqualTo("100.00");
        assertThat(amount(documents.read(id), "remaining")).isEqualTo("66.67");
        assertThat(amount(issued, "remaining")).isEqualTo("33.33");
        correct(wrong).expectProblem(409, "credit-note-already-corrected");
        api.as("sales-admin")
                .post(
                        "/invoices/" + idOf(issued) + "/credit-notes",
                        Map.of("reason", "ERROR", "text", "x", "way", "FULL"))
                .expectProblem(409, "credit-the-original");
        documents.anIssuedCreditNote(id);
        assertThat(documents.read(id).path("paymentStatus").asString()).isEqualTo("REVERSED");
        assertAllChecksPass();
    }

    @Test
    void aDiscardedCorrectionCanBeDraftedAgain() {
        UUID id = documents.anIssuedInvoice(upstream.clientIsKnown());
        JsonNode wrong = credited(id, "121.00");
        JsonNode draft = correct(wrong).expect(201).json();
        command(idOf(draft), "discard", Map.of("reason", "Not wrong after all")).expect(200);
        assertThat(creditable(id)).isEqualTo("0.00");
        correct(wrong).expect(201);
    }

    @Test
    void ofTwoCorrectionsAtOnceOfOneCreditNoteOneIsRefused() throws Exception {
        UUID id = documents.anIssuedInvoice(upstream.clientIsKnown());
        JsonNode wrong = credited(id, "50.00");
        List<ApiResponse> answers = twiceAtOnce(() -> correct(wrong));

        assertThat(answers).extracting(ApiResponse::status).containsExactlyInAnyOrder(201, 409);
    }

    private static Map<String, Object> lines(Map<String, Object> line) {
        return Map.of("reason", "ERROR", "text", "x", "lines", List.of(line));
    }

    private ApiResponse draft(UUID originalId, Map<String, Object> request) {
        return api.as("sales-admin").post("/invoices/" + originalId + "/debit-notes", request);
    }

    private ApiResponse edit(UUID originalId, JsonNode draft, Map<String, Object> request, String ifMatch) {
        return api.as("sales-admin").put("/invoices/" + originalId + "/debit-notes/" + idOf(draft), request, ifMatch);
    }

    private ApiResponse correct(JsonNode creditNote) {
        return api.as("sales-admin")
                .post("/credit-notes/" + idOf(creditNote) + "/correct", Map.of("text", "The goods had not come back"));
    }

    private JsonNode credited(UUID originalId, String gross) {
        JsonNode draft = api.as("sales-admin")
                .post(
                        "/invoices/" + originalId + "/credit-notes",
                        Map.of("reason", "OTHER", "text", "x", "way", "GROSS", "amount", gross))
                .expect(201)
                .json();
        return api.as("sales-admin")
                .post("/credit-notes/" + idOf(draft) + "/issue", Map.of())
                .expect(200)
                .json();
    }

    private String creditable(UUID originalId) {
        return amount(
                api.as("sales-admin")
                        .get("/invoices/" + originalId + "/creditable")
                        .expect(200)
                        .json(),
                "total");
    }

    private ApiResponse issue(JsonNode draft) {
        return command(idOf(draft), "issue", Map.of());
    }

    private ApiResponse command(UUID id, String name, Map<String, Object> request) {
        return api.as("sales-admin").post("/invoices/" + id + "/" + name, request);
    }

    private void assertAllChecksPass() {
        assertThat(checks)
                .allSatisfy(check ->
                        assertThat(check.differences()).as(check.name()).isEmpty());
    }

    private static List<ApiResponse> twiceAtOnce(Callable<ApiResponse> command)
            throws InterruptedException, ExecutionException {
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

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
