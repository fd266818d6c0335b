package com.azuvio.crmconnect.payment.money;

import static com.azuvio.crmconnect.payment.Scenario.allocationOf;
import static com.azuvio.crmconnect.payment.Scenario.amount;
import static com.azuvio.crmconnect.payment.Scenario.eur;
import static com.azuvio.crmconnect.payment.Scenario.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.payment.Scenario;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.EventProbe.ReceivedEvent;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** What a credit note's original did not absorb is money of the client (rules.md §9.3). */
@ServiceTest
class CreditNoteSurplusIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MoneyAddsUp moneyAddsUp;

    private Scenario scenario;
    private UUID client;
    private UUID invoice;

    @BeforeEach
    void anInvoice() {
        scenario = new Scenario(api, events);
        client = scenario.aClient();
        invoice = scenario.anInvoice(client, "121.00");
    }

    @Test
    void isASourceOfMoneyOncePerCreditNote() {
        UUID note = tellCreditNote("121.00", "71.00", "50.00");
        tellCreditNote(note, "121.00", "71.00", "50.00");
        awaitSurplus(note);
        assertThat(jdbc.queryForMap(
                        "select kind, free_amount::text, currency, number from money_sources where id = ?", note))
                .containsEntry("kind", "CREDIT_NOTE_SURPLUS")
                .containsEntry("free_amount", "50.00")
                .containsEntry("currency", "EUR")
                .containsEntry("number", "CRN-" + note);
    }

    @Test
    void isAllocatedByHandReleasedAndReadLikeAReceipt() {
        UUID note = tellCreditNote("121.00", "71.00", "50.00");
        awaitSurplus(note);
        UUID other = scenario.anInvoice(client, "30.00");
        Map<String, Object> wish = Map.of("documentId", other, "amount", Scenario.eur("40.00"));
        JsonNode given = api.as("sales-admin")
                .post("/surpluses/" + note + "/allocations", wish)
                .expect(201)
                .json();
        assertThat(Scenario.amount(given.path("requested"))).isEqualTo("30.00");
        assertThat(Scenario.amount(given.at("/cuts/0/notNeeded"))).isEqualTo("10.00");
        scenario.tellApplied(given, Scenario.allocationOf(given), "30.00");
        await().atMost(SOON)
                .until(
                        () -> api.as("sales-admin")
                                .get("/surpluses/" + note)
                                .expect(200)
                                .json(),
                        now -> Scenario.amount(now.path("applied")).equals("30.00"));
        JsonNode asked = scenario.release(
                        Scenario.allocationOf(given).path("allocationId").asString())
                .expect(200)
                .json();
        assertThat(asked.path("originalDocumentId").asString()).isEqualTo(invoice.toString());
        api.as("sales-admin").get("/surpluses/" + invoice).expectProblem(404, "surplus-not-found");
        api.as("sales-admin").post("/payments/" + note + "/allocations", wish).expectProblem(404, "payment-not-found");
    }

    @Test
    void isListedWithWhatIsFree() {
        UUID note = tellCreditNote("121.00", "71.00", "50.00");
        awaitSurplus(note);

        JsonNode page = api.as("account-executive")
                .get("/surpluses?onlyFree=true&clientId=" + client)
                .expect(200)
                .json();

        assertThat(page.path("counts").path("FREE_MONEY").asLong()).isEqualTo(1);
        JsonNode surplus = page.path("items").path(0);
        assertThat(surplus.path("id").asString()).isEqualTo(note.toString());
        assertThat(amount(surplus.path("free"))).isEqualTo("50.00");
        assertThat(surplus.path("status").asString()).isEqualTo("UNALLOCATED");
        api.as("warehouse").get("/surpluses").expectProblem(403, "forbidden");
    }

    @Test
    void isNoneWhereTheOriginalAbsorbedEverything() {
        UUID note = tellCreditNote("21.00", "21.00", "0.00");
        UUID after = tellCreditNote("121.00", "71.00", "50.00");
        awaitSurplus(after);
        assertThat(jdbc.queryForList("select 1 from money_sources where id = ?", note))
                .isEmpty();
    }

    @Test
    void goesFirstToItsOwnDocumentWhenThatReopensByABounce() {
        JsonNode payment = scenario.anAppliedPayment(client, "121.00", invoice, "121.00");
        UUID note = tellCreditNote("50.00", "0.00", "50.00");
        awaitSurplus(note);
        scenario.reverse(id(payment)).expect(200);
        scenario.tellReleased(payment, allocationOf(payment), "121.00", "REVERSAL");

        ReceivedEvent request = events.await(
                "sales.payment.allocation-requested.v1",
                data -> data.path("paymentId").asString().equals(note.toString()));
        assertThat(request.data().path("documentId").asString()).isEqualTo(invoice.toString());
        assertThat(amount(request.data().path("amount"))).isEqualTo("50.00");
        assertThat(request.key()).isEqualTo(client.toString());
        assertThat(moneyAddsUp.differences()).isEmpty();
    }

    @Test
    void goesFirstToItsOwnAdvanceInvoiceWhenTheReceiptOfTheAdvanceBounces() {
        UUID proforma = scenario.anInvoice(client, "121.00");
        JsonNode payment = scenario.anAppliedPayment(client, "121.00", proforma, "121.00");
        UUID note = tellCreditNote("121.00", "0.00", "121.00");
        awaitSurplus(note);
        scenario.reverse(id(payment)).expect(200);
        scenario.tellAdvanceReleased(payment, allocationOf(payment), "121.00", invoice, "121.00");

        ReceivedEvent request = awaitRequest(note);
        assertThat(request.data().path("documentId").asString()).isEqualTo(invoice.toString());
        assertThat(amount(request.data().path("amount"))).isEqualTo("121.00");
        assertThat(moneyAddsUp.differences()).isEmpty();
    }

    @Test
    void staysFreeWhenAnAllocationIsReleasedByHand() {
        JsonNode payment = scenario.anAppliedPayment(client, "121.00", invoice, "121.00");
        UUID note = tellCreditNote("50.00", "0.00", "50.00");
        awaitSurplus(note);
        scenario.release(allocationOf(payment).path("allocationId").asString()).expect(200);
        scenario.tellReleased(payment, allocationOf(payment), "121.00", "RELEASE");
        scenario.awaitPayment(
                id(payment), now -> allocationOf(now).path("status").asString().equals("RELEASED"));
        assertThat(jdbc.queryForObject("select free_amount::text from money_sources where id = ?", String.class, note))
                .isEqualTo("50.00");
    }

    @Test
    void followsToTheInvoiceInThePlaceOfTheCreditedOneUpToItsTotal() {
        UUID note = tellCreditNote("121.00", "0.00", "121.00");
        awaitSurplus(note);
        UUID replacement = tellReplacement("100.00");

        ReceivedEvent request = awaitRequest(note);
        assertThat(request.data().path("documentId").asString()).isEqualTo(replacement.toString());
        assertThat(amount(request.data().path("amount"))).isEqualTo("100.00");
        assertThat(free(note)).isEqualTo("21.00");
        assertThat(moneyAddsUp.differences()).isEmpty();
    }

    @Test
    void followsAlsoWhereTheReplacementIsHeardOfFirstAndOnlyOnce() {
        UUID replacement = tellReplacement("121.00");
        scenario.awaitOpen(client, replacement, "121.00");
        UUID note = tellCreditNote("121.00", "71.00", "50.00");

        assertThat(awaitRequest(note).data().path("documentId").asString()).isEqualTo(replacement.toString());
        tellIssued(replacement, "121.00");
        tellCreditNote(note, "121.00", "71.00", "50.00");
        UUID after = tellCreditNote("1.00", "0.00", "1.00");
        awaitRequest(after);
        assertThat(jdbc.queryForObject("select count(*) from allocations where source_id = ?", Long.class, note))
                .isEqualTo(1);
        assertThat(free(note)).isEqualTo("0.00");
    }

    @Test
    void isCalledBackFromTheReplacementWhereTheCreditedInvoiceReopensByABounce() {
        JsonNode payment = scenario.anAppliedPayment(client, "121.00", invoice, "121.00");
        UUID note = tellCreditNote("121.00", "0.00", "121.00");
        awaitSurplus(note);
        UUID replacement = tellReplacement("121.00");
        String followed = awaitRequest(note).data().path("allocationId").asString();
        answer("applied", followed, note, replacement, Map.of("applied", eur("121.00"), "remaining", eur("0.00")));
        await().atMost(SOON)
                .until(() -> jdbc.queryForList(
                                        "select 1 from allocations where id = ?::uuid and status = 'APPLIED'", followed)
                                .size()
                        == 1);

        scenario.reverse(id(payment)).expect(200);
        scenario.tellDocument(scenario.document(invoice, client, "121.00", "121.00"), 9);
        scenario.tellReleased(payment, allocationOf(payment), "121.00", "REVERSAL");
        events.await(
                "sales.payment.release-requested.v1",
                data -> data.path("allocationId").asString().equals(followed));
        answer(
                "released",
                followed,
                note,
                replacement,
                Map.of("released", eur("121.00"), "remaining", eur("121.00"), "cause", "RELEASE"));

        ReceivedEvent back = events.await(
                "sales.payment.allocation-requested.v1",
                data -> data.path("paymentId").asString().equals(note.toString())
                        && data.path("documentId").asString().equals(invoice.toString()));
        assertThat(amount(back.data().path("amount"))).isEqualTo("121.00");
        assertThat(moneyAddsUp.differences()).isEmpty();
    }

    private void answer(String kind, String allocation, UUID note, UUID document, Map<String, Object> more) {
        Map<String, Object> data = new HashMap<>(more);
        data.put("allocationId", allocation);
        data.put("paymentId", note);
        data.put("documentId", document);
        data.put("clientId", client);
        if (kind.equals("applied")) {
            data.put("amount", eur("121.00"));
            data.put("appliedAt", "2026-03-02T09:00:00Z");
        }
        events.publish("sales.invoice.allocation-" + kind + ".v1", client.toString(), allocation, kind.length(), data);
    }

    private UUID tellReplacement(String total) {
        UUID id = UuidV7.next();
        tellIssued(id, total);
        return id;
    }

    private void tellIssued(UUID id, String total) {
        Map<String, Object> issued = new HashMap<>(scenario.document(id, client, total, total));
        issued.put("invoiceId", id);
        issued.put("replacesInvoiceId", invoice);
        events.publish("sales.invoice.issued.v1", client.toString(), id.toString(), 2, issued);
    }

    private ReceivedEvent awaitRequest(UUID note) {
        return events.await(
                "sales.payment.allocation-requested.v1",
                data -> data.path("paymentId").asString().equals(note.toString()));
    }

    private String free(UUID note) {
        return String.valueOf(jdbc.queryForMap("select free_amount::text from money_sources where id = ?", note)
                .get("free_amount"));
    }

    private UUID tellCreditNote(String total, String appliedToOriginal, String surplus) {
        UUID id = UuidV7.next();
        tellCreditNote(id, total, appliedToOriginal, surplus);
        return id;
    }

    private void tellCreditNote(UUID id, String total, String appliedToOriginal, String surplus) {
        events.publish(
                "sales.invoice.credit-note-issued.v1",
                client.toString(),
                id.toString(),
                1,
                Map.of(
                        "creditNoteId",
                        id,
                        "number",
                        "CRN-" + id,
                        "clientId",
                        client,
                        "originalId",
                        invoice,
                        "issuedOn",
                        Scenario.today(),
                        "total",
                        eur(total),
                        "appliedToOriginal",
                        eur(appliedToOriginal),
                        "surplus",
                        eur(surplus)));
    }

    private void awaitSurplus(UUID note) {
        await().atMost(SOON)
                .until(() -> !jdbc.queryForList("select 1 from money_sources where id = ?", note)
                        .isEmpty());
    }
}
