package com.azuvio.crmconnect.invoicing.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.invoicing.Documents;
import com.azuvio.crmconnect.invoicing.InvoicingTest;
import com.azuvio.crmconnect.invoicing.Setup;
import com.azuvio.crmconnect.invoicing.Upstream;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.test.Api;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Supplies without VAT wait for the register of VAT numbers (rules.md §2). */
@InvoicingTest
class VatCheckHoldIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    private Api api;

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
    void holdsAnIntraCommunitySupplyUntilTheRegisterKnowsTheNumber() {
        UUID clientId = UuidV7.next();
        clientIs(clientId, 1, null);
        UUID draft = documents.draftOf(upstream.orderIsConfirmed(
                clientId,
                confirmation -> ((ObjectNode) confirmation.path("shipTo").path("address"))
                        .put("country", "DE")
                        .remove("region")));
        expectRefusal(draft, "vat-check-pending");

        clientIs(clientId, 2, "UNKNOWN");
        awaitClientRevision(draft, 2);
        expectRefusal(draft, "vat-check-pending");

        clientIs(clientId, 3, "INVALID");
        awaitClientRevision(draft, 3);
        expectRefusal(draft, "buyer-vat-number-invalid");
        assertThat(codes(documents.read(draft).path("readiness").path("items"))).contains("buyer-vat-number-invalid");

        clientIs(clientId, 4, "VALID");
        awaitClientRevision(draft, 4);
        JsonNode issued = api.as("sales-admin")
                .post("/invoices/" + draft + "/issue")
                .expect(200)
                .json();
        assertThat(issued.path("status").asString()).isEqualTo("ISSUED");
    }

    @Test
    void holdsNothingThatVatIsChargedOn() {
        UUID clientId = UuidV7.next();
        clientIs(clientId, 1, "UNKNOWN");
        UUID draft = documents.draftOf(upstream.orderIsConfirmed(clientId));
        api.as("sales-admin").post("/invoices/" + draft + "/issue").expect(200);
    }

    private void clientIs(UUID clientId, long revision, @Nullable String result) {
        upstream.clientChanged(clientId, revision, client -> {
            client.put("status", "EU_VAT_REGISTERED")
                    .put("vatNumber", "DE129273398")
                    .remove("fiscalCode");
            ((ObjectNode) client.path("registeredAddress")).put("country", "DE").remove("region");
            client.remove("vatCheck");
            if (result != null) {
                client.putObject("vatCheck").put("result", result).put("checkedAt", "2026-11-24T08:00:00Z");
            }
        });
    }

    private void expectRefusal(UUID draft, String code) {
        JsonNode problem = api.as("sales-admin")
                .post("/invoices/" + draft + "/issue")
                .expectProblem(422, "invoice-not-ready")
                .json();
        assertThat(codes(problem.path("errors"))).containsExactly(code);
    }

    private void awaitClientRevision(UUID draft, long revision) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                documents.read(draft).path("clientRevision").asLong())
                        .isEqualTo(revision));
    }

    private static List<String> codes(JsonNode items) {
        return items.valueStream().map(item -> item.path("code").asString()).toList();
    }
}
