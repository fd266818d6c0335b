package com.azuvio.crmconnect.invoicing;

import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import tools.jackson.databind.JsonNode;

/** Invoices that went through the real transitions. */
public class Documents {

    private final ObjectProvider<Api> api;
    private final EventProbe events;
    private final Upstream upstream;

    Documents(ObjectProvider<Api> api, EventProbe events, Upstream upstream) {
        this.api = api;
        this.events = events;
        this.upstream = upstream;
    }

    /** Ready to issue: 121.00 EUR. */
    public UUID aDraft(UUID clientId) {
        return draftOf(upstream.orderIsConfirmed(clientId));
    }

    public UUID draftOf(UUID orderId) {
        JsonNode drafted = events.await(
                        "sales.invoice.drafted.v1",
                        data -> data.path("orderId").asString().equals(orderId.toString()))
                .data();
        return UUID.fromString(drafted.path("invoiceId").asString());
    }

    /** Issued and open: 121.00 EUR. */
    public UUID anIssuedInvoice(UUID clientId) {
        UUID id = aDraft(clientId);
        admin().post("/invoices/" + id + "/issue", Map.of()).expect(200);
        return id;
    }

    /** Issued, over all of the invoice. */
    public UUID anIssuedCreditNote(UUID invoiceId) {
        Map<String, String> inFull = Map.of("reason", "ERROR", "text", "Wrong address", "way", "FULL");
        JsonNode draft = admin().post("/invoices/" + invoiceId + "/credit-notes", inFull)
                .expect(201)
                .json();
        String id = draft.path("id").asString();
        admin().post("/credit-notes/" + id + "/issue", Map.of()).expect(200);
        return UUID.fromString(id);
    }

    public JsonNode read(UUID id) {
        return admin().get("/invoices/" + id).expect(200).json();
    }

    private Api admin() {
        return api.getObject().as("sales-admin");
    }
}
