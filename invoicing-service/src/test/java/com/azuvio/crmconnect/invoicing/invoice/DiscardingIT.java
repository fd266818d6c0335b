package com.azuvio.crmconnect.invoicing.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.invoicing.Documents;
import com.azuvio.crmconnect.invoicing.InvoicingTest;
import com.azuvio.crmconnect.invoicing.Setup;
import com.azuvio.crmconnect.invoicing.Upstream;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Giving up what has no number: by a person, or because the order is cancelled. */
@InvoicingTest
class DiscardingIT {

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

    @BeforeEach
    void company() {
        setup.companyIsSetUp();
    }

    @Test
    void aPersonDiscardsADraftAndTheQuantitiesAreReleased() {
        UUID id = documents.aDraft(upstream.clientIsKnown());

        JsonNode discarded = api.as("sales-admin")
                .post("/invoices/" + id + "/discard", Map.of("reason", "Wrong price agreed"))
                .expect(200)
                .json();

        assertThat(discarded.path("status").asString()).isEqualTo("DISCARDED");
        assertThat(discarded.path("discarding").path("reason").asString()).isEqualTo("Wrong price agreed");
        JsonNode told = discardOf(id);
        assertThat(told.path("byCancellation").asBoolean()).isFalse();
        api.as("sales-admin").post("/invoices/" + id + "/issue", Map.of()).expectProblem(409, "draft-discarded");
        api.as("sales-admin").post("/invoices/" + id + "/redraft", Map.of()).expectProblem(409, "draft-discarded");
    }

    @Test
    void aReasonIsNeeded() {
        UUID id = documents.aDraft(upstream.clientIsKnown());
        api.as("sales-admin")
                .post("/invoices/" + id + "/discard", Map.of("reason", " "))
                .expect(400);
    }

    @Test
    void aCancelledOrdersDraftIsDiscarded() {
        UUID orderId = upstream.orderIsConfirmed(upstream.clientIsKnown());
        UUID id = documents.draftOf(orderId);

        upstream.cancellationIsRequested(orderId, 1);

        JsonNode told = discardOf(id);
        assertThat(told.path("byCancellation").asBoolean()).isTrue();
        assertThat(told.path("reason").asString()).isEqualTo("The client withdrew");
    }

    @Test
    void aCancelledOrdersIssuedInvoiceRefuses() {
        UUID orderId = upstream.orderIsConfirmed(upstream.clientIsKnown());
        UUID id = documents.draftOf(orderId);
        api.as("sales-admin").post("/invoices/" + id + "/issue", Map.of()).expect(200);

        upstream.cancellationIsRequested(orderId, 1);

        JsonNode told = events.await("sales.invoice.cancellation-refused.v1", data -> isOf(data, "invoiceId", id))
                .data();
        assertThat(told.path("reason").asString()).isEqualTo("invoice-issued");
        assertThat(documents.read(id).path("status").asString()).isEqualTo("ISSUED");
    }

    private JsonNode discardOf(UUID id) {
        return events.await("sales.invoice.draft-discarded.v1", data -> isOf(data, "invoiceId", id))
                .data();
    }

    private static boolean isOf(JsonNode data, String field, UUID id) {
        return data.path(field).asString().equals(id.toString());
    }
}
