package com.azuvio.crmconnect.payment.writeoff;

import static com.azuvio.crmconnect.payment.Scenario.amount;
import static com.azuvio.crmconnect.payment.Scenario.eur;
import static com.azuvio.crmconnect.payment.Scenario.id;
import static com.azuvio.crmconnect.payment.Scenario.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.payment.Scenario;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.selfcheck.SelfCheck;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Small differences are given up within a limit per role, with a reason, and taken back again (D15). */
@ServiceTest
class WriteOffIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    @Autowired
    List<SelfCheck> checks;

    private Scenario scenario;
    private UUID client;

    @BeforeEach
    void aClient() {
        scenario = new Scenario(api, events);
        client = scenario.aClient();
    }

    @AfterEach
    void moneyStillAddsUp() {
        assertThat(checks)
                .allSatisfy(check ->
                        assertThat(check.differences()).as(check.name()).isEmpty());
    }

    @Test
    void ofAnOpenAmountCountsWhenTheDocumentsOwnerHasBookedIt() {
        UUID invoice = scenario.anInvoice(client, "0.03");
        JsonNode asked = ofDocument("sales-admin", invoice).expect(201).json();
        String writeOff = id(asked);
        assertThat(asked.path("status").asString()).isEqualTo("REQUESTED");
        assertThat(amount(asked.path("amount"))).isEqualTo("0.03");
        JsonNode request = event("sales.payment.write-off-requested.v1", writeOff);
        assertThat(request.path("reason").asString()).isEqualTo("bank charges");
        ofDocument("sales-admin", invoice).expectProblem(409, "write-off-under-way");
        undo(writeOff).expectProblem(409, "write-off-not-answered-yet");

        tellBooked(writeOff, invoice, "0.03");
        tellBooked(writeOff, invoice, "0.03");

        awaitStatus(writeOff, "BOOKED");
        JsonNode told = event("sales.payment.written-off.v1", writeOff);
        assertThat(told.path("documentId").asString()).isEqualTo(invoice.toString());
        assertThat(told.path("on").asString()).isEqualTo(today().toString());
        undo(writeOff).expect(200);
        event("sales.payment.write-off-undo-requested.v1", writeOff);
        tellUndone(writeOff, invoice, "0.03");
        awaitStatus(writeOff, "UNDONE");
        assertThat(event("sales.payment.write-off-undone.v1", writeOff)
                        .path("of")
                        .asString())
                .isEqualTo("OPEN_AMOUNT");
        tellBooked(writeOff, invoice, "0.03");
        undo(writeOff).expectProblem(409, "write-off-not-booked");
        assertThat(events.emitted("sales.payment.written-off.v1").stream()
                        .filter(event ->
                                event.data().path("writeOffId").asString().equals(writeOff)))
                .hasSize(1);
    }

    @Test
    void isRefusedByTheOwnerWhereMoneyWasFaster() {
        UUID invoice = scenario.anInvoice(client, "0.04");
        String writeOff = id(ofDocument("sales-admin", invoice).expect(201).json());
        events.publish(
                "sales.invoice.write-off-refused.v1",
                client.toString(),
                writeOff,
                1,
                Map.of("writeOffId", writeOff, "documentId", invoice, "clientId", client, "reason", "nothing-open"));
        assertThat(awaitStatus(writeOff, "REFUSED").path("refusal").asString()).isEqualTo("nothing-open");
        String again = id(ofDocument("sales-admin", invoice).expect(201).json());
        tellBooked(again, invoice, "0.03");
        assertThat(amount(awaitStatus(again, "BOOKED").path("booked"))).isEqualTo("0.03");
    }

    @Test
    void staysWithinTheLimitOfTheRoleAlsoInParts() {
        UUID five = scenario.anInvoice(client, "5.00");
        UUID more = scenario.anInvoice(client, "5.01");
        UUID hundred = scenario.anInvoice(client, "100.01");
        ofDocument("sales-admin", more).expectProblem(422, "write-off-above-limit");
        ofDocument("finance-manager", more).expect(201);
        ofDocument("finance-manager", hundred).expectProblem(422, "write-off-above-limit");
        String first = id(ofDocument("sales-admin", five).expect(201).json());
        tellBooked(first, five, "5.00");
        awaitStatus(first, "BOOKED");
        JsonNode problem = ofDocument("sales-admin", five)
                .expectProblem(422, "write-off-above-limit")
                .json();
        assertThat(amount(problem.path("writtenOffBefore"))).isEqualTo("5.00");
        assertThat(amount(problem.path("limit"))).isEqualTo("5.00");
    }

    @Test
    void refusesWhatCannotBe() {
        UUID invoice = scenario.anInvoice(client, "1.00");
        api.as("sales-admin")
                .post("/write-offs", Map.of("documentId", invoice, "sourceId", UuidV7.next(), "reason", "x"))
                .expectProblem(400, "write-off-of-one-thing");
        api.as("sales-admin")
                .post("/write-offs", Map.of("documentId", invoice, "amount", eur("0.99"), "reason", "x"))
                .expectProblem(409, "write-off-amount-changed");
        api.as("sales-admin")
                .post("/write-offs", Map.of("documentId", invoice, "reason", " "))
                .expect(400);
        ofDocument("sales-admin", UuidV7.next()).expectProblem(409, "document-not-known-yet");
        ofDocument("account-executive", invoice).expect(403);
        scenario.pay(client, "1.00", Scenario.allocation(invoice, "1.00"));
        ofDocument("sales-admin", invoice).expectProblem(409, "document-not-open");
        UUID proforma = UuidV7.next();
        Map<String, Object> document = scenario.document(proforma, client, "1.00", "1.00");
        document.put("documentType", "PROFORMA");
        scenario.tellDocument(document, 1);
        await().atMost(SOON)
                .until(() -> !scenario.openDocument(client, proforma).isMissingNode());
        ofDocument("sales-admin", proforma).expectProblem(422, "document-not-a-receivable");
        api.as("sales-admin").get("/write-offs/" + UuidV7.next()).expectProblem(404, "write-off-not-found");
    }

    @Test
    void ofFreeMoneyCountsAtOnceAndIsGivenBackWhenUndone() {
        String payment = id(scenario.pay(client, "0.02"));
        String writeOff = id(ofSource(payment).expect(201).json());

        JsonNode now = scenario.payment(payment);
        assertThat(amount(now.path("writtenOff"))).isEqualTo("0.02");
        assertThat(amount(now.path("free"))).isEqualTo("0.00");
        assertThat(amount(event("sales.payment.free-money-written-off.v1", writeOff)
                        .path("amount")))
                .isEqualTo("0.02");
        ofSource(payment).expectProblem(409, "not-enough-free-money");

        assertThat(undo(writeOff).expect(200).json().path("status").asString()).isEqualTo("UNDONE");
        assertThat(amount(scenario.payment(payment).path("free"))).isEqualTo("0.02");
        assertThat(event("sales.payment.write-off-undone.v1", writeOff)
                        .path("of")
                        .asString())
                .isEqualTo("FREE_MONEY");
        JsonNode list = api.as("sales-admin")
                .get("/write-offs?status=UNDONE&sourceId=" + payment)
                .expect(200)
                .json();
        assertThat(list.at("/items/0/number").asString()).startsWith("PAY-");
        assertThat(list.at("/counts/BOOKED").asInt()).isZero();
    }

    @Test
    void ofFreeMoneyIsTakenBackWhereItsReceiptBounces() {
        String payment = id(scenario.pay(client, "0.05"));
        String writeOff = id(ofSource(payment).expect(201).json());
        scenario.reverse(payment).expect(200);
        assertThat(amount(scenario.payment(payment).path("reversed"))).isEqualTo("0.05");
        awaitStatus(writeOff, "UNDONE");
        event("sales.payment.write-off-undone.v1", writeOff);
    }

    private ApiResponse ofDocument(String role, UUID document) {
        return api.as(role).post("/write-offs", Map.of("documentId", document, "reason", "bank charges"));
    }

    private ApiResponse ofSource(String source) {
        return api.as("sales-admin").post("/write-offs", Map.of("sourceId", source, "reason", "not worth a transfer"));
    }

    private ApiResponse undo(String writeOff) {
        return api.as("sales-admin").post("/write-offs/" + writeOff + "/undo", Map.of("reason", "paid after all"));
    }

    private JsonNode event(String type, String writeOff) {
        return events.await(type, data -> data.path("writeOffId").asString().equals(writeOff))
                .data();
    }

    private JsonNode awaitStatus(String writeOff, String status) {
        return await().atMost(SOON)
                .until(
                        () -> api.as("sales-admin")
                                .get("/write-offs/" + writeOff)
                                .expect(200)
                                .json(),
                        now -> now.path("status").asString().equals(status));
    }

    private void tellBooked(String writeOff, UUID document, String amount) {
        tell("sales.invoice.write-off-booked.v1", writeOff, document, amount, "0.00");
    }

    private void tellUndone(String writeOff, UUID document, String amount) {
        tell("sales.invoice.write-off-undone.v1", writeOff, document, amount, amount);
    }

    private void tell(String type, String writeOff, UUID document, String amount, String remaining) {
        events.publish(
                type,
                client.toString(),
                writeOff,
                1,
                Map.of(
                        "writeOffId",
                        writeOff,
                        "documentId",
                        document,
                        "clientId",
                        client,
                        "amount",
                        eur(amount),
                        "remaining",
                        eur(remaining),
                        "bookedAt",
                        "2026-03-10T09:15:30Z"));
    }
}
