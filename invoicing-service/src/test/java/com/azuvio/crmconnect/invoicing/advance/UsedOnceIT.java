package com.azuvio.crmconnect.invoicing.advance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.invoicing.InvoicingTest;
import com.azuvio.crmconnect.starter.id.UuidV7;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** No cent of an advance counts twice or is stuck, whatever is credited, taken back or bounces afterwards (rules.md §6, §9). */
@InvoicingTest
class UsedOnceIT extends AdvanceCase {

    @Test
    void aCreditNoteIsNotTakenBackOnceAnotherInvoiceHasItsAdvance() {
        receive("429.60");
        UUID advanceInvoice = advanceInvoice();
        issue(advanceInvoice);
        UUID first = confirmed(1, "1000.00", "200.00");
        issue(first);
        UUID note = documents.anIssuedCreditNote(first);
        UUID draft = id(admin().post("/credit-notes/" + note + "/correct", Map.of("text", "It was right"))
                .expect(201)
                .json());
        UUID second = confirmed(2, "1000.00", "200.00");
        assertThat(amount(issue(second), "remaining")).isEqualTo("1002.40");

        JsonNode refused = admin().post("/invoices/" + draft + "/issue", Map.of())
                .expectProblem(409, "advance-deducted-elsewhere")
                .json();

        assertThat(refused.path("advanceInvoiceId").asString()).isEqualTo(advanceInvoice.toString());
        assertThat(refused.path("deductedBy").path(0).asString()).isEqualTo(second.toString());
        admin().post("/invoices/" + draft + "/discard", Map.of("reason", "x")).expect(200);
        admin().post("/credit-notes/" + note + "/correct", Map.of("text", "It was right"))
                .expectProblem(409, "advance-deducted-elsewhere");
    }

    @Test
    void anAdvanceIsTakenAgainByTheDebitNoteThatTakesACreditNoteBack() {
        receive("429.60");
        issue(advanceInvoice());
        UUID first = confirmed(1, "1000.00", "200.00");
        issue(first);
        UUID note = documents.anIssuedCreditNote(first);
        UUID draft = id(admin().post("/credit-notes/" + note + "/correct", Map.of("text", "It was right"))
                .expect(201)
                .json());

        issue(draft);

        UUID second = confirmed(2, "1000.00", "200.00");
        assertThat(amount(documents.read(second).path("totals"), "gross"))
                .as("nothing of the advance is left")
                .isEqualTo("1432.00");
    }

    @Test
    void theReceiptOfACreditedAdvanceInvoiceBouncesAndSaysWhatIsOpenAgain() {
        receive("429.60");
        UUID advanceInvoice = advanceInvoice();
        issue(advanceInvoice);
        UUID note = documents.anIssuedCreditNote(advanceInvoice);

        upstream.releaseIsRequested(allocationId, paymentId, proformaId, clientId, "REVERSAL");

        JsonNode released = events.await(
                        "sales.invoice.allocation-released.v1", data -> isOf(data, "allocationId", allocationId))
                .data();
        JsonNode reopened = released.path("reopened").path(0);
        assertThat(reopened.path("documentId").asString()).isEqualTo(advanceInvoice.toString());
        assertThat(amount(reopened, "remaining")).isEqualTo("429.60");
        UUID ofSurplus = UuidV7.next();
        upstream.allocationIsRequested(ofSurplus, note, advanceInvoice, clientId, euros("429.60"));
        await().until(() -> amount(documents.read(advanceInvoice), "remaining").equals("0.00"));
        assertThat(documents.read(advanceInvoice).path("paymentStatus").asString())
                .isEqualTo("REVERSED");
    }

    @Test
    void whatAPrepaidAdvanceLeftIsFreedAloneAndTheRestWhereItsReceiptBounces() {
        receive("429.60");
        admin().post("/invoices/" + advanceInvoice() + "/discard", Map.of("reason", "x"))
                .expect(200);
        UUID small = confirmed(1, "200.00", "50.00");
        assertThat(amount(issue(small), "remaining")).isEqualTo("0.00");
        assertThat(amount(proforma(), "held")).isEqualTo("132.10");

        upstream.releaseIsRequested(allocationId, paymentId, proformaId, clientId, "RELEASE");

        JsonNode freed = events.await(
                        "sales.invoice.allocation-released.v1", data -> isOf(data, "allocationId", allocationId))
                .data();
        assertThat(amount(freed, "released")).isEqualTo("132.10");
        assertThat(amount(proforma(), "held")).isEqualTo("0.00");
        assertThat(amount(proforma(), "received")).isEqualTo("297.50");
        upstream.releaseIsRequested(allocationId, paymentId, proformaId, clientId, "RELEASE");
        events.await("sales.invoice.allocation-release-refused.v1", data -> isOf(data, "allocationId", allocationId));
        upstream.allocationIsRequested(UuidV7.next(), UuidV7.next(), proformaId, clientId, euros("132.10"));
        await().until(() -> amount(proforma(), "received").equals("429.60"));

        upstream.releaseIsRequested(allocationId, paymentId, proformaId, clientId, "REVERSAL");

        await().until(() -> amount(documents.read(small), "remaining").equals("297.50"));
        JsonNode bounced = events.await(
                        "sales.invoice.allocation-released.v1",
                        data -> isOf(data, "allocationId", allocationId)
                                && data.path("cause").asString().equals("REVERSAL"))
                .data();
        assertThat(amount(bounced, "released")).isEqualTo("297.50");
        assertThat(amount(bounced.path("reopened").path(0), "remaining")).isEqualTo("297.50");
    }

    @Test
    void aWrongInvoiceOfNothingIsCreditedAndIssuedAgain() {
        receive("429.60");
        issue(advanceInvoice());
        UUID wrong = confirmed(1, "300.00", "60.00");
        JsonNode issued = issue(wrong);
        assertThat(amount(issued.path("totals"), "gross")).isEqualTo("0.00");
        assertThat(issued.path("paymentStatus").asString()).isEqualTo("PAID");

        JsonNode reissued = admin().post(
                        "/invoices/" + wrong + "/credit-and-reissue",
                        Map.of("reason", "ERROR", "text", "Wrong address"))
                .expect(201)
                .json();

        JsonNode note = reissued.path("creditNote");
        assertThat(amount(note.path("totals"), "gross")).isEqualTo("0.00");
        assertThat(note.path("lines").size()).isEqualTo(4);
        assertThat(documents.read(wrong).path("paymentStatus").asString()).isEqualTo("REVERSED");
        admin().get("/credit-notes/" + note.path("id").asString() + "/xml").expect(200);
        UUID again = id(reissued.path("replacement"));
        assertThat(amount(issue(again).path("totals"), "gross")).isEqualTo("0.00");
        admin().post("/invoices/" + wrong + "/credit-notes", Map.of("reason", "ERROR", "text", "x", "way", "FULL"))
                .expectProblem(409, "nothing-creditable");
    }

    private static UUID id(JsonNode document) {
        return UUID.fromString(document.path("id").asString());
    }
}
