package com.azuvio.crmconnect.invoicing.advance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.invoicing.InvoicingTest;
import com.azuvio.crmconnect.starter.id.UuidV7;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From the proforma to the last invoice: an order of 1,000.00 at 21 % and 200.00 at 11 %, 30 % of 1,432.00 in advance (rules.md §6). */
@InvoicingTest
class AdvanceIT extends AdvanceCase {

    @Test
    void theReceiptDraftsTheAdvanceInvoiceWhichIsPaidFromBirth() {
        receive("429.60");

        JsonNode proforma = proforma();
        assertThat(proforma.path("label").asString()).isEqualTo("PAID");
        assertThat(amount(proforma, "held")).isEqualTo("429.60");
        JsonNode draft = documents.read(advanceInvoice());
        assertThat(draft.path("documentType").asString()).isEqualTo("ADVANCE_INVOICE");
        assertThat(breakdown(draft)).containsExactly("300.00 63.00", "60.00 6.60");
        assertThat(draft.path("advances").path("issueBy").asString())
                .isEqualTo(calendar.today().plusMonths(1).withDayOfMonth(15).toString());

        JsonNode issued = issue(advanceInvoice());

        assertThat(issued.path("number").asString()).matches("ADV-\\d{4}-\\d{6}");
        assertThat(issued.path("paymentStatus").asString()).isEqualTo("PAID");
        assertThat(amount(issued, "remaining")).isEqualTo("0.00");
        assertThat(issued.path("dueOn")).isEqualTo(issued.path("issuedOn"));
        assertThat(amount(issued.path("advances"), "payable")).isEqualTo("0.00");
        assertThat(admin().get("/invoices/" + advanceInvoice() + "/xml")
                        .expect(200)
                        .text())
                .as("the document does not ask for the money again")
                .contains(">429.60</cbc:PrepaidAmount>", ">0.00</cbc:PayableAmount>");
        assertThat(amount(proforma(), "held")).isEqualTo("0.00");
        JsonNode told = events.await("sales.invoice.issued.v1", data -> isOf(data, "invoiceId", advanceInvoice()))
                .data();
        assertThat(told.path("documentType").asString()).isEqualTo("ADVANCE_INVOICE");
        assertThat(amount(told, "total")).isEqualTo("429.60");
    }

    @Test
    void theLastInvoiceDeductsTheAdvanceInvoicePerRateAndOnce() {
        receive("429.60");
        UUID advanceInvoice = advanceInvoice();
        String number = issue(advanceInvoice).path("number").asString();

        UUID id = confirmed("1000.00", "200.00");
        JsonNode draft = documents.read(id);
        assertThat(breakdown(draft)).containsExactly("700.00 147.00", "140.00 15.40");
        assertThat(amount(draft.path("totals"), "gross")).isEqualTo("1002.40");
        assertThat(draft.path("lines").size()).isEqualTo(4);
        JsonNode deduction = draft.path("lines").path(2);
        assertThat(deduction.path("line").path("quantity").asInt()).isEqualTo(-1);
        assertThat(deduction.path("line").path("description").asString()).contains(number);
        admin().get("/invoices/" + advanceInvoice + "/creditable").expect(200);

        JsonNode issued = issue(id);

        assertThat(amount(issued, "remaining")).isEqualTo("1002.40");
        assertThat(issued.path("advances")
                        .path("deductions")
                        .path(0)
                        .path("number")
                        .asString())
                .isEqualTo(number);
        assertThat(issued.path("related")
                        .valueStream()
                        .map(row -> row.path("relation").asString()))
                .contains("DEDUCTED_ADVANCE", "PROFORMA");
        assertThat(documents
                        .read(advanceInvoice)
                        .path("related")
                        .path(0)
                        .path("id")
                        .asString())
                .isIn(id.toString(), proformaId.toString());
        Map<String, Object> inFull = Map.of("reason", "ERROR", "text", "x", "way", "FULL");
        admin().post("/invoices/" + advanceInvoice + "/credit-notes", inFull).expectProblem(409, "nothing-creditable");
        UUID another = confirmed(2, "1000.00", "200.00");
        assertThat(amount(documents.read(another).path("totals"), "gross")).isEqualTo("1432.00");
    }

    @Test
    void anInvoiceThatIsTakenBackLeavesItsAdvanceToDeductAgain() {
        receive("429.60");
        issue(advanceInvoice());
        UUID wrong = confirmed("1000.00", "200.00");
        issue(wrong);

        JsonNode reissued = admin().post(
                        "/invoices/" + wrong + "/credit-and-reissue",
                        Map.of("reason", "ERROR", "text", "Wrong order number"))
                .expect(201)
                .json();

        assertThat(documents.read(wrong).path("paymentStatus").asString()).isEqualTo("REVERSED");
        UUID again = UUID.fromString(reissued.path("replacement").path("id").asString());
        admin().post("/invoices/" + again + "/redraft", Map.of()).expect(200);
        assertThat(amount(issue(again), "remaining")).isEqualTo("1002.40");
    }

    @Test
    void someOfALastInvoiceIsCreditedByAmount() {
        receive("429.60");
        issue(advanceInvoice());
        UUID id = confirmed("1000.00", "200.00");
        issue(id);

        admin().post(
                        "/invoices/" + id + "/credit-notes",
                        Map.of("reason", "DISCOUNT", "text", "x", "way", "GROSS", "amount", "100.00"))
                .expect(201);
    }

    @Test
    void withoutAnAdvanceInvoiceTheAdvanceIsPrepaid() {
        receive("429.60");
        admin().post("/invoices/" + advanceInvoice() + "/discard", Map.of("reason", "Invoiced this month anyway"))
                .expect(200);

        UUID id = confirmed("1000.00", "200.00");
        JsonNode draft = documents.read(id);
        assertThat(amount(draft.path("totals"), "gross")).isEqualTo("1432.00");
        assertThat(amount(draft.path("advances"), "prepaid")).isEqualTo("429.60");
        assertThat(amount(draft.path("advances"), "payable")).isEqualTo("1002.40");

        JsonNode issued = issue(id);

        assertThat(amount(issued, "remaining")).isEqualTo("1002.40");
        assertThat(issued.path("paymentStatus").asString()).isEqualTo("PARTIALLY_PAID");
        assertThat(amount(proforma(), "held")).isEqualTo("0.00");
        String number = issued.path("number").asString();
        upstream.releaseIsRequested(allocationId, paymentId, proformaId, clientId, "RELEASE");
        JsonNode refused = events.await(
                        "sales.invoice.allocation-release-refused.v1", data -> isOf(data, "allocationId", allocationId))
                .data();
        assertThat(refused.path("reason").asString()).isEqualTo("consumed by " + number);
    }

    @Test
    void aReceiptThatBouncesReopensWhatItPrepaid() {
        receive("429.60");
        admin().post("/invoices/" + advanceInvoice() + "/discard", Map.of("reason", "x"))
                .expect(200);
        UUID id = confirmed("1000.00", "200.00");
        issue(id);

        upstream.releaseIsRequested(allocationId, paymentId, proformaId, clientId, "REVERSAL");

        await().until(() -> amount(documents.read(id), "remaining").equals("1432.00"));
        JsonNode reopened = documents.read(id);
        assertThat(reopened.path("paymentStatus").asString()).isEqualTo("UNPAID");
        assertThat(amount(reopened.path("advances"), "prepaid")).isEqualTo("429.60");
        assertThat(amount(reopened.path("advances"), "settled")).isEqualTo("0.00");
        assertThat(proforma().path("label").asString()).isEqualTo("OPEN");
    }

    @Test
    void aReceiptThatBouncesReopensTheAdvanceInvoice() {
        receive("429.60");
        issue(advanceInvoice());

        upstream.releaseIsRequested(allocationId, paymentId, proformaId, clientId, "REVERSAL");

        await().until(() ->
                amount(documents.read(advanceInvoice()), "remaining").equals("429.60"));
    }

    @Test
    void moneyThatNothingHasUsedIsReleasedAndItsDraftGivenUp() {
        receive("400.00");
        UUID draft = advanceInvoice();

        upstream.releaseIsRequested(allocationId, paymentId, proformaId, clientId, "RELEASE");

        events.await("sales.invoice.allocation-released.v1", data -> isOf(data, "allocationId", allocationId));
        assertThat(documents.read(draft).path("status").asString()).isEqualTo("DISCARDED");
        assertThat(proforma().path("label").asString()).isEqualTo("OPEN");
    }

    @Test
    void theInvoiceWaitsForTheAdvanceInvoice() {
        receive("429.60");
        UUID id = confirmed("1000.00", "200.00");

        admin().post("/invoices/" + id + "/issue", Map.of()).expectProblem(409, "advance-not-invoiced");

        issue(advanceInvoice());
        admin().post("/invoices/" + id + "/issue", Map.of()).expectProblem(409, "draft-changed");
        admin().post("/invoices/" + id + "/redraft", Map.of()).expect(200);
        assertThat(amount(issue(id), "remaining")).isEqualTo("1002.40");
    }

    @Test
    void aCreditedAdvanceIsFreeMoneyAndNotDeducted() {
        receive("429.60");
        UUID advanceInvoice = advanceInvoice();
        issue(advanceInvoice);

        documents.anIssuedCreditNote(advanceInvoice);

        JsonNode told = events.await(
                        "sales.invoice.credit-note-issued.v1", data -> isOf(data, "originalId", advanceInvoice))
                .data();
        assertThat(amount(told, "surplus")).isEqualTo("429.60");
        UUID id = confirmed("1000.00", "200.00");
        assertThat(amount(documents.read(id).path("totals"), "gross")).isEqualTo("1432.00");
    }

    @Test
    void aPersonTiesAProformaToADraftOfNoOrder() {
        receive("429.60");
        issue(advanceInvoice());
        JsonNode draft = admin().post(
                        "/invoices",
                        Map.of(
                                "clientId",
                                clientId,
                                "currency",
                                "EUR",
                                "lines",
                                List.of(line("STANDARD", "1000.00"), line("REDUCED", "200.00"))))
                .expect(201)
                .json();
        String path = "/invoices/" + draft.path("id").asString() + "/advances";
        assertThat(amount(draft.path("totals"), "gross")).isEqualTo("1432.00");

        JsonNode tied =
                admin().post(path, Map.of("proformaId", proformaId)).expect(200).json();

        assertThat(amount(tied.path("totals"), "gross")).isEqualTo("1002.40");
        admin().post(path, Map.of("proformaId", UuidV7.next())).expectProblem(422, "no-advances");
    }

    @Test
    void aWrongLastInvoiceIsIssuedAgainWithItsDeductions() {
        receive("429.60");
        issue(advanceInvoice());
        UUID wrong = confirmed("1000.00", "200.00");
        issue(wrong);

        JsonNode reissued = admin().post(
                        "/invoices/" + wrong + "/credit-and-reissue",
                        Map.of("reason", "ERROR", "text", "Wrong address"))
                .expect(201)
                .json();

        assertThat(amount(reissued.path("creditNote").path("totals"), "gross")).isEqualTo("1002.40");
        JsonNode draft = reissued.path("replacement");
        assertThat(breakdown(draft)).containsExactly("700.00 147.00", "140.00 15.40");
        assertThat(amount(issue(UUID.fromString(draft.path("id").asString())), "remaining"))
                .isEqualTo("1002.40");
    }

    @Test
    void aWrongCreditNoteOfTheLastInvoiceIsTakenBackWithItsDeductions() {
        receive("429.60");
        issue(advanceInvoice());
        UUID id = confirmed("1000.00", "200.00");
        issue(id);
        UUID note = documents.anIssuedCreditNote(id);

        JsonNode draft = admin().post("/credit-notes/" + note + "/correct", Map.of("text", "The invoice was right"))
                .expect(201)
                .json();

        assertThat(amount(issue(UUID.fromString(draft.path("id").asString())), "remaining"))
                .isEqualTo("1002.40");
    }
}
