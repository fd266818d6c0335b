package com.azuvio.crmconnect.payment.money;

import static com.azuvio.crmconnect.payment.Scenario.allocation;
import static com.azuvio.crmconnect.payment.Scenario.allocationOf;
import static com.azuvio.crmconnect.payment.Scenario.funds;
import static com.azuvio.crmconnect.payment.Scenario.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.payment.Scenario;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.EventProbe.ReceivedEvent;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What documents' owners answer, perhaps twice or late, and what becomes of the money. */
@ServiceTest
class AllocationAnswersIT {

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
    void appliesWhatTheOwnerBookedAndFreesTheRest() {
        JsonNode payment = scenario.pay(client, "119.00", allocation(invoice, "119.00"));
        scenario.tellApplied(payment, allocationOf(payment), "100.00");

        JsonNode now = awaitAllocation(payment, "APPLIED");
        assertThat(funds(now)).containsExactly("100.00", "0.00", "0.00", "19.00");
        assertThat(now.path("status").asString()).isEqualTo("PARTIALLY_ALLOCATED");
        assertThat(allocationOf(now).path("history").path(1).path("by").asString())
                .isEqualTo("upstream");
    }

    @Test
    void freesWhatTheOwnerRefused() {
        JsonNode payment = scenario.pay(client, "119.00", allocation(invoice, "119.00"));
        scenario.tellRefused(payment, allocationOf(payment));

        JsonNode now = awaitAllocation(payment, "REFUSED");
        assertThat(funds(now)).containsExactly("0.00", "0.00", "0.00", "119.00");
        assertThat(allocationOf(now).path("history").path(1).path("reason").asString())
                .isEqualTo("nothing-open");
        scenario.allocate(id(now), invoice, "119.00").expect(201);
    }

    @Test
    void hearsAnswersThatAreGivenTwiceOnce() {
        JsonNode payment = scenario.pay(client, "119.00", allocation(invoice, "119.00"));
        scenario.tellApplied(payment, allocationOf(payment), "100.00");
        scenario.tellApplied(payment, allocationOf(payment), "100.00");
        scenario.tellRefused(payment, allocationOf(payment));
        awaitAllocation(payment, "APPLIED");
        release(payment);
        scenario.tellReleased(payment, allocationOf(payment), "100.00", "RELEASE");
        scenario.tellReleased(payment, allocationOf(payment), "100.00", "RELEASE");
        scenario.tellApplied(payment, allocationOf(payment), "100.00");
        JsonNode marker = markerAfterAllEvents();

        JsonNode now = scenario.payment(id(payment));
        assertThat(marker).isNotNull();
        assertThat(funds(now)).containsExactly("0.00", "0.00", "0.00", "119.00");
        assertThat(allocationOf(now).path("history").size()).isEqualTo(4);
        assertThat(parkedFor(invoice)).isZero();
    }

    @Test
    void givesReleasedMoneyToAnotherDocument() {
        JsonNode payment = scenario.anAppliedPayment(client, "119.00", invoice, "119.00");
        JsonNode asked = release(payment).expect(200).json();
        assertThat(allocationOf(asked).path("status").asString()).isEqualTo("RELEASE_REQUESTED");
        assertThat(funds(asked)).containsExactly("119.00", "0.00", "0.00", "0.00");
        ReceivedEvent request = events.await(
                "sales.payment.release-requested.v1",
                data -> data.path("paymentId").asString().equals(id(payment)));
        assertThat(request.data().path("cause").asString()).isEqualTo("RELEASE");
        release(payment).expectProblem(409, "allocation-not-applied");

        scenario.tellReleased(payment, allocationOf(payment), "119.00", "RELEASE");
        awaitAllocation(payment, "RELEASED");
        UUID other = scenario.anInvoice(client, "119.00");
        JsonNode now =
                scenario.allocate(id(payment), other, "119.00").expect(201).json();
        assertThat(funds(now)).containsExactly("0.00", "119.00", "0.00", "0.00");
    }

    @Test
    void keepsMoneyAppliedWhoseReleaseIsRefused() {
        JsonNode payment = scenario.anAppliedPayment(client, "119.00", invoice, "119.00");
        release(payment).expect(200);
        scenario.tellReleaseRefused(payment, allocationOf(payment));
        JsonNode now = awaitAllocation(payment, "APPLIED");
        assertThat(funds(now)).containsExactly("119.00", "0.00", "0.00", "0.00");
        release(payment).expect(200);
    }

    @Test
    void releasesNothingThatIsNotAnsweredYet() {
        JsonNode payment = scenario.pay(client, "5.00", allocation(invoice, "5.00"));
        ApiResponse early = release(payment).expectProblem(409, "allocation-not-answered-yet");
        assertThat(early.header("Retry-After")).isEqualTo("1");
        scenario.release(UUID.randomUUID().toString()).expectProblem(404, "allocation-not-found");
    }

    @Test
    void setsAsideAnswersThatDoNotFitWhatWasAsked() {
        JsonNode payment = scenario.pay(client, "50.00", allocation(invoice, "50.00"));
        scenario.tellApplied(payment, allocationOf(payment), "50.01");
        await().atMost(Duration.ofSeconds(20)).until(() -> parkedFor(invoice) == 1);
        assertThat(funds(scenario.payment(id(payment)))).containsExactly("0.00", "50.00", "0.00", "0.00");
    }

    private ApiResponse release(JsonNode payment) {
        return scenario.release(allocationOf(payment).path("allocationId").asString());
    }

    private JsonNode awaitAllocation(JsonNode payment, String status) {
        return scenario.awaitPayment(
                id(payment), now -> allocationOf(now).path("status").asString().equals(status));
    }

    /** Events of one client are heard in order: what comes after them all is heard after them all. */
    private JsonNode markerAfterAllEvents() {
        return scenario.openDocument(client, scenario.anInvoice(client, "1.00"));
    }

    private long parkedFor(UUID subject) {
        return api.as("ops")
                .get("/operations/parked-messages?limit=200")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("subject").asString().equals(subject.toString()))
                .filter(item -> Map.of("OPEN", 1, "QUEUED", 1)
                        .containsKey(item.path("state").asString()))
                .count();
    }
}
