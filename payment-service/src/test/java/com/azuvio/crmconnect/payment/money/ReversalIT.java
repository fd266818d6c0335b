package com.azuvio.crmconnect.payment.money;

import static com.azuvio.crmconnect.payment.Scenario.allocation;
import static com.azuvio.crmconnect.payment.Scenario.allocationOf;
import static com.azuvio.crmconnect.payment.Scenario.amount;
import static com.azuvio.crmconnect.payment.Scenario.funds;
import static com.azuvio.crmconnect.payment.Scenario.id;
import static com.azuvio.crmconnect.payment.Scenario.today;
import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.payment.Scenario;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.EventProbe.ReceivedEvent;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Receipts that bounce. */
@ServiceTest
class ReversalIT {

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    private Scenario scenario;
    private UUID client;
    private UUID invoice;

    @BeforeEach
    void anInvoice() {
        scenario = new Scenario(api, events);
        client = scenario.aClient();
        invoice = scenario.anInvoice(client, "119.00");
    }

    @Test
    void takesFreeMoneyAtOnceAndAppliedMoneyWhenTheOwnerAnswers() {
        JsonNode payment = scenario.anAppliedPayment(client, "150.00", invoice, "119.00");
        JsonNode bounced = scenario.reverse(id(payment)).expect(200).json();
        assertThat(funds(bounced)).containsExactly("119.00", "0.00", "31.00", "0.00");
        assertThat(bounced.path("status").asString()).isEqualTo("REVERSING");
        assertThat(bounced.path("reversal").path("reason").asString()).isEqualTo("no cover");

        ReceivedEvent reversed = events.await("sales.payment.reversed.v1", data -> isOf(payment, data));
        assertThat(amount(reversed.data().path("amount"))).isEqualTo("150.00");
        ReceivedEvent release = events.await("sales.payment.release-requested.v1", data -> isOf(payment, data));
        assertThat(release.data().path("cause").asString()).isEqualTo("REVERSAL");
        assertThat(release.revision()).isEqualTo(reversed.revision() + 1);

        scenario.tellReleased(payment, allocationOf(payment), "119.00", "REVERSAL");
        JsonNode now = awaitStatus(payment, "REVERSED");
        assertThat(funds(now)).containsExactly("0.00", "0.00", "150.00", "0.00");
        scenario.reverse(id(payment)).expectProblem(409, "payment-already-reversed");
        scenario.allocate(id(payment), invoice, "1.00").expectProblem(409, "payment-reversed");
        assertThat(events.emitted("sales.payment.reversed.v1").stream().filter(event -> isOf(payment, event.data())))
                .hasSize(1);
    }

    @Test
    void undoesAnApplicationThatWasOnItsWay() {
        JsonNode payment = scenario.pay(client, "119.00", allocation(invoice, "119.00"));
        assertThat(funds(scenario.reverse(id(payment)).expect(200).json()))
                .containsExactly("0.00", "119.00", "0.00", "0.00");
        scenario.tellApplied(payment, allocationOf(payment), "100.00");
        scenario.tellApplied(payment, allocationOf(payment), "100.00");

        events.await("sales.payment.release-requested.v1", data -> isOf(payment, data));
        assertThat(funds(scenario.payment(id(payment)))).containsExactly("100.00", "0.00", "19.00", "0.00");
        scenario.tellReleased(payment, allocationOf(payment), "100.00", "REVERSAL");
        assertThat(funds(awaitStatus(payment, "REVERSED"))).containsExactly("0.00", "0.00", "119.00", "0.00");
        assertThat(events.emitted("sales.payment.release-requested.v1").stream()
                        .filter(event -> isOf(payment, event.data())))
                .hasSize(1);
    }

    @Test
    void losesMoneyWhoseAllocationIsRefusedMeanwhile() {
        JsonNode payment = scenario.pay(client, "119.00", allocation(invoice, "119.00"));
        scenario.reverse(id(payment)).expect(200);
        scenario.tellRefused(payment, allocationOf(payment));
        assertThat(funds(awaitStatus(payment, "REVERSED"))).containsExactly("0.00", "0.00", "119.00", "0.00");
    }

    @Test
    void asksAgainWhenAReleaseOnItsWayWasRefused() {
        JsonNode payment = scenario.anAppliedPayment(client, "119.00", invoice, "119.00");
        scenario.release(allocationOf(payment).path("allocationId").asString()).expect(200);
        scenario.reverse(id(payment)).expect(200);
        scenario.tellReleaseRefused(payment, allocationOf(payment));
        scenario.tellReleaseRefused(payment, allocationOf(payment));

        events.await(
                "sales.payment.release-requested.v1",
                data -> isOf(payment, data) && data.path("cause").asString().equals("REVERSAL"));
        scenario.tellReleased(payment, allocationOf(payment), "119.00", "REVERSAL");
        assertThat(allocationOf(awaitStatus(payment, "REVERSED"))
                        .path("history")
                        .valueStream()
                        .map(entry -> entry.path("what").asString()))
                .containsExactly(
                        "REQUESTED",
                        "APPLIED",
                        "RELEASE_REQUESTED",
                        "RELEASE_REFUSED",
                        "RELEASE_REQUESTED",
                        "RELEASED");
    }

    @Test
    void takesTheRestOfAnAdvanceOfWhichOnlyWhatWasUnusedHadBeenReleased() {
        JsonNode payment = scenario.anAppliedPayment(client, "119.00", invoice, "119.00");
        scenario.release(allocationOf(payment).path("allocationId").asString()).expect(200);
        scenario.tellReleased(payment, allocationOf(payment), "19.00", "RELEASE");
        scenario.tellReleased(payment, allocationOf(payment), "19.00", "RELEASE");
        JsonNode freed = scenario.awaitPayment(
                id(payment), now -> allocationOf(now).path("status").asString().equals("APPLIED"));
        assertThat(funds(freed)).containsExactly("100.00", "0.00", "0.00", "19.00");
        assertThat(amount(allocationOf(freed).path("applied"))).isEqualTo("100.00");

        scenario.reverse(id(payment)).expect(200);
        scenario.tellReleased(payment, allocationOf(payment), "100.00", "REVERSAL");

        JsonNode reversed = awaitStatus(payment, "REVERSED");
        assertThat(funds(reversed)).containsExactly("0.00", "0.00", "119.00", "0.00");
        assertThat(allocationOf(reversed)
                        .path("history")
                        .valueStream()
                        .map(entry -> entry.path("what").asString()))
                .containsExactly(
                        "REQUESTED",
                        "APPLIED",
                        "RELEASE_REQUESTED",
                        "RELEASED_IN_PART",
                        "RELEASE_REQUESTED",
                        "RELEASED");
    }

    @Test
    void happensOnADayBetweenReceiptAndToday() {
        String path = "/payments/" + id(scenario.pay(client, "10.00")) + "/reverse";
        Api admin = api.as("sales-admin");
        admin.post(path, Map.of("reversedOn", today().plusDays(1), "reason", "x"))
                .expectProblem(422, "reversed-in-the-future");
        admin.post(path, Map.of("reversedOn", today().minusDays(1), "reason", "x"))
                .expectProblem(422, "reversed-before-received");
        admin.post(path, Map.of("reversedOn", today(), "reason", " ")).expectProblem(400, "invalid-request");
        admin.post("/payments/" + UUID.randomUUID() + "/reverse", Map.of("reversedOn", today(), "reason", "x"))
                .expectProblem(404, "payment-not-found");
        assertThat(List.of(admin.post(path, Map.of("reversedOn", today(), "reason", "x"))
                        .expect(200)
                        .json()
                        .path("status")
                        .asString()))
                .containsExactly("REVERSED");
    }

    private JsonNode awaitStatus(JsonNode payment, String status) {
        return scenario.awaitPayment(
                id(payment), now -> now.path("status").asString().equals(status));
    }

    private static boolean isOf(JsonNode payment, JsonNode data) {
        return data.path("paymentId").asString().equals(id(payment));
    }
}
