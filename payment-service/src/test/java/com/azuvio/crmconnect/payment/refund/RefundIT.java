package com.azuvio.crmconnect.payment.refund;

import static com.azuvio.crmconnect.payment.Scenario.allocation;
import static com.azuvio.crmconnect.payment.Scenario.allocationOf;
import static com.azuvio.crmconnect.payment.Scenario.amount;
import static com.azuvio.crmconnect.payment.Scenario.eur;
import static com.azuvio.crmconnect.payment.Scenario.id;
import static com.azuvio.crmconnect.payment.Scenario.money;
import static com.azuvio.crmconnect.payment.Scenario.today;
import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.payment.Scenario;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.selfcheck.SelfCheck;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Money back to clients needs a second person; it is held from the request on and gone once approved (D15). */
@ServiceTest
class RefundIT {

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    @Autowired
    List<SelfCheck> checks;

    private Scenario scenario;
    private UUID client;
    private String payment;

    @BeforeEach
    void aReceiptWithFreeMoney() {
        scenario = new Scenario(api, events);
        client = scenario.aClient();
        payment = id(scenario.pay(client, "100.00"));
    }

    @AfterEach
    void moneyStillAddsUp() {
        assertThat(checks)
                .allSatisfy(check ->
                        assertThat(check.differences()).as(check.name()).isEmpty());
    }

    @Test
    void isHeldUntilASecondPersonLetsItCount() {
        String refund = request("31.00");
        assertThat(parts(payment)).containsExactly("31.00", "0.00", "69.00");
        assertThat(events.emitted("sales.payment.refunded.v1"))
                .noneMatch(event -> event.data().path("refundId").asString().equals(refund));

        JsonNode approved = approve("finance-manager", refund).expect(200).json();

        assertThat(approved.path("status").asString()).isEqualTo("APPROVED");
        assertThat(approved.path("refundedOn").asString()).isEqualTo(today().toString());
        assertThat(approved.path("endedBy").asString()).isEqualTo("test-finance-manager");
        assertThat(parts(payment)).containsExactly("0.00", "31.00", "69.00");
        JsonNode told = events.await(
                        "sales.payment.refunded.v1",
                        data -> data.path("refundId").asString().equals(refund))
                .data();
        assertThat(told.path("paymentId").asString()).isEqualTo(payment);
        assertThat(amount(told.path("amount"))).isEqualTo("31.00");
        assertThat(told.path("refundedOn").asString()).isEqualTo(today().toString());
    }

    @Test
    void refusesTheSamePersonAndWhoeverIsNoFinanceManager() {
        JsonNode asked = api.as("finance-manager")
                .post("/refunds", wish("10.00"))
                .expect(201)
                .json();
        String refund = asked.path("id").asString();
        approve("finance-manager", refund).expectProblem(403, "second-person-required");
        approve("sales-admin", refund).expect(403);
        approve("finance-manager", request("5.00")).expect(200);
        assertThat(parts(payment)).containsExactly("10.00", "5.00", "85.00");
    }

    @Test
    void isDeclinedOrWithdrawnWithAReasonAndTheMoneyIsFreeAgain() {
        String declined = request("10.00");
        String withdrawn = request("20.00");
        end("finance-manager", declined, "decline").expect(200);
        JsonNode called = end("sales-admin", withdrawn, "withdraw").expect(200).json();
        assertThat(called.path("endingReason").asString()).isEqualTo("a mistake");
        assertThat(parts(payment)).containsExactly("0.00", "0.00", "100.00");
        approve("finance-manager", declined).expectProblem(409, "refund-already-decided");
        end("sales-admin", withdrawn, "withdraw").expectProblem(409, "refund-already-decided");

        JsonNode list = api.as("sales-admin")
                .get("/refunds?status=DECLINED&sourceId=" + payment)
                .expect(200)
                .json();
        assertThat(list.path("items").size()).isEqualTo(1);
        assertThat(list.at("/items/0/sourceNumber").asString()).startsWith("PAY-");
        assertThat(list.at("/counts/WITHDRAWN").asInt()).isEqualTo(1);
        assertThat(list.at("/counts/REQUESTED").asInt()).isZero();
    }

    @Test
    void refusesMoreThanIsFreeAndWhatCannotBe() {
        post(payment, "100.01").expectProblem(409, "not-enough-free-money");
        post(payment, "0.00").expectProblem(400, "amount-not-positive");
        post(UuidV7.next().toString(), "1.00").expectProblem(404, "money-source-not-found");
        api.as("sales-admin")
                .post("/refunds", Map.of("sourceId", payment, "amount", money("1.00", "RON"), "reason", "x"))
                .expectProblem(422, "money-in-another-currency");
        Map<String, Object> toNowhere = new HashMap<>(wish("1.00"));
        toNowhere.put("payeeIban", "RO49AAAA1B31007593840001");
        assertThat(api.as("sales-admin")
                        .post("/refunds", toNowhere)
                        .expectProblem(400, "invalid-iban")
                        .json()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("payeeIban");
        approve("finance-manager", UuidV7.next().toString()).expectProblem(404, "refund-not-found");
        String refund = request("1.00");
        approveOn(refund, today().plusDays(1).toString()).expectProblem(422, "refunded-in-the-future");
        approveOn(refund, today().minusDays(1).toString()).expectProblem(422, "refunded-before-received");
    }

    @Test
    void isWithdrawnWhereItsReceiptBouncesBeforeAnybodyDecided() {
        String refund = request("40.00");
        scenario.reverse(payment).expect(200);
        JsonNode now = scenario.payment(payment);
        assertThat(now.path("status").asString()).isEqualTo("REVERSED");
        assertThat(amount(now.path("reversed"))).isEqualTo("100.00");
        assertThat(api.as("sales-admin")
                        .get("/refunds/" + refund)
                        .expect(200)
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("WITHDRAWN");
        post(payment, "1.00").expectProblem(409, "payment-reversed");
    }

    @Test
    void isOwedWhereItsReceiptBouncesAfterwardsUntilOtherMoneyTakesItOver() {
        approve("finance-manager", request("31.00")).expect(200);
        JsonNode bounced = scenario.reverse(payment).expect(200).json();
        assertThat(amount(bounced.path("owed"))).isEqualTo("31.00");
        assertThat(amount(bounced.path("reversed"))).isEqualTo("69.00");
        assertThat(chips("REFUND_OWED")).contains(payment);

        String other = id(scenario.pay(client, "40.00"));
        cover(payment, other).expect(204);

        assertThat(amount(scenario.payment(payment).path("owed"))).isEqualTo("0.00");
        assertThat(amount(scenario.payment(payment).path("reversed"))).isEqualTo("100.00");
        assertThat(parts(other)).containsExactly("0.00", "31.00", "9.00");
        assertThat(chips("REFUND_OWED")).doesNotContain(payment);
        cover(payment, other).expectProblem(409, "nothing-owed");
        cover(other, payment).expectProblem(409, "nothing-owed");
        String ofAnother = id(scenario.pay(scenario.aClient(), "9.00"));
        cover(payment, ofAnother).expectProblem(422, "money-of-another-client");
    }

    @Test
    void paysBackWhatADocumentHasReleased() {
        UUID invoice = scenario.anInvoice(client, "60.00");
        JsonNode paid = scenario.anAppliedPayment(client, "60.00", invoice, "60.00");
        post(id(paid), "10.00").expectProblem(409, "not-enough-free-money");
        scenario.release(allocationOf(paid).path("allocationId").asString()).expect(200);
        scenario.tellReleased(paid, allocationOf(paid), "60.00", "RELEASE");
        scenario.awaitPayment(id(paid), now -> amount(now.path("free")).equals("60.00"));
        String refund = post(id(paid), "60.00").expect(201).json().path("id").asString();
        scenario.allocate(id(paid), scenario.anInvoice(client, "5.00"), "5.00")
                .expectProblem(409, "not-enough-free-money");
        approve("finance-manager", refund).expect(200);
        assertThat(scenario.pay(client, "1.00", allocation(invoice, "1.00")).isObject())
                .isTrue();
    }

    private List<String> chips(String chip) {
        return api.as("sales-admin")
                .get("/payments?status=" + chip + "&clientId=" + client)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(Scenario::id)
                .toList();
    }

    private ApiResponse cover(String bounced, String source) {
        return api.as("sales-admin").post("/payments/" + bounced + "/cover-refund", Map.of("sourceId", source));
    }

    private String request(String amount) {
        return post(payment, amount).expect(201).json().path("id").asString();
    }

    private ApiResponse post(String source, String amount) {
        return api.as("sales-admin")
                .post("/refunds", Map.of("sourceId", source, "amount", eur(amount), "reason", "order cancelled"));
    }

    private Map<String, Object> wish(String amount) {
        return Map.of("sourceId", payment, "amount", eur(amount), "reason", "order cancelled");
    }

    private ApiResponse approve(String role, String refund) {
        return api.as(role).post("/refunds/" + refund + "/approve", Map.of());
    }

    private ApiResponse approveOn(String refund, String day) {
        return api.as("finance-manager").post("/refunds/" + refund + "/approve", Map.of("refundedOn", day));
    }

    private ApiResponse end(String role, String refund, String how) {
        return api.as(role).post("/refunds/" + refund + "/" + how, Map.of("reason", "a mistake"));
    }

    /** requested, refunded and free, in this order. */
    private List<String> parts(String source) {
        JsonNode now = scenario.payment(source);
        return List.of(amount(now.path("requested")), amount(now.path("refunded")), amount(now.path("free")));
    }
}
