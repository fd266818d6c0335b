package com.azuvio.crmconnect.payment.proposal;

import static com.azuvio.crmconnect.payment.Scenario.allocation;
import static com.azuvio.crmconnect.payment.Scenario.allocationOf;
import static com.azuvio.crmconnect.payment.Scenario.amount;
import static com.azuvio.crmconnect.payment.Scenario.receipt;
import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.payment.Scenario;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Suggestions while a client, an amount or a reference is typed, and receipts that are allocated by a strategy (S31). */
@ServiceTest
class ProposalIT {

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    private Scenario scenario;
    private UUID client;
    private UUID first;
    private UUID second;

    @BeforeEach
    void aClientThatOwes() {
        scenario = new Scenario(api, events);
        client = scenario.aClient();
        scenario.pay(client, "0.01", allocation(openCent(), "0.01"));
        first = scenario.anInvoice(client, "100.00");
        second = scenario.anInvoice(client, "60.00");
    }

    @Test
    void findsTheClientByTheReference() {
        JsonNode found = propose("reference=INV-" + second);
        assertThat(found.at("/client/id").asString()).isEqualTo(client.toString());
        assertThat(found.at("/client/found").asBoolean()).isTrue();
        assertThat(found.at("/client/name").asString()).isEqualTo("Client " + client);
        assertThat(found.at("/proposals/0/reason").asString()).isEqualTo("BY_REFERENCE");
        assertThat(found.at("/proposals/0/shares/0/documentId").asString()).isEqualTo(second.toString());
        assertThat(amount(found.at("/proposals/0/shares/0/amount"))).isEqualTo("60.00");
    }

    @Test
    void namesTheClientsWhereTheReferenceFitsSeveral() {
        UUID other = scenario.aClient();
        UUID invoice = scenario.anInvoice(other, "5.00");
        JsonNode found = propose("reference=INV-" + second + "+INV-" + invoice);
        assertThat(found.path("client").isMissingNode() || found.path("client").isNull())
                .isTrue();
        assertThat(found.path("candidates").size()).isEqualTo(2);
        assertThat(propose("reference=nothing").path("proposals").isEmpty()).isTrue();
    }

    @Test
    void proposesByAmountOnceTheClientIsKnown() {
        JsonNode found = propose("clientId=" + client + "&amount=160&currency=EUR");
        assertThat(found.at("/proposals/0/reason").asString()).isEqualTo("EXACT_COMBINATION");
        assertThat(amount(found.at("/proposals/0/left"))).isEqualTo("0.00");
        assertThat(found.at("/client/found").asBoolean()).isFalse();
        assertThat(propose("clientId=" + client + "&amount=160&currency=RON")
                        .path("proposals")
                        .isEmpty())
                .isTrue();
        api.as("sales-admin")
                .get("/payments/allocation-proposals?amount=160")
                .expectProblem(400, "amount-without-currency");
        api.as("sales-admin")
                .get("/payments/allocation-proposals?amount=160&currency=JPY")
                .expectProblem(400, "currency-not-supported");
    }

    @Test
    void recordsAReceiptByAStrategy() {
        Map<String, Object> body = receipt(client, "119.00");
        body.put("allocate", "OLDEST_FIRST");
        JsonNode payment = scenario.record(body).expect(201).json();
        assertThat(payment.path("allocations").size()).isEqualTo(2);
        assertThat(amount(payment.path("requested"))).isEqualTo("119.00");

        Map<String, Object> exact = receipt(client, "41.00");
        exact.put("allocate", "EXACT_DOCUMENT");
        JsonNode rest = scenario.record(exact).expect(201).json();
        assertThat(amount(allocationOf(rest).path("requested"))).isEqualTo("41.00");
        assertThat(allocationOf(rest).path("documentType").asString()).isEqualTo("INVOICE");

        Map<String, Object> both = receipt(client, "1.00", allocation(first, "1.00"));
        both.put("allocate", "OLDEST_FIRST");
        scenario.record(both).expectProblem(400, "allocations-or-strategy");
    }

    private UUID openCent() {
        return UUID.fromString(api.as("sales-admin")
                .get("/open-documents?clientId=" + client)
                .expect(200)
                .json()
                .at("/items/0/documentId")
                .asString());
    }

    private JsonNode propose(String query) {
        return api.as("sales-admin")
                .get("/payments/allocation-proposals?" + query)
                .expect(200)
                .json();
    }
}
