package com.azuvio.crmconnect.invoicing.einvoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.invoicing.Documents;
import com.azuvio.crmconnect.invoicing.InvoicingTest;
import com.azuvio.crmconnect.invoicing.Setup;
import com.azuvio.crmconnect.invoicing.Upstream;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** The official verdict on drafts: in the background, on the checklist, before the number. */
@InvoicingTest
class VerdictIT {

    @Autowired
    private Api api;

    @Autowired
    private Upstream upstream;

    @Autowired
    private Setup setup;

    @Autowired
    private Documents documents;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void company() {
        setup.companyIsSetUp();
    }

    @Test
    void aDraftIsJudgedInTheBackgroundAndAgainWhenItsContentChanges() {
        UUID clientId = upstream.clientIsKnown();
        UUID id = documents.aDraft(clientId);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> item(id, "official-verdict").isPresent());

        upstream.clientChanged(clientId, 2, client -> client.put("name", "Another name " + id));
        await().until(() -> documents.read(id).path("clientRevision").asLong() == 2);
        await().until(() -> item(id, "official-verdict").isPresent() && requestsOf(id) == 0);

        assertThat(item(id, "official-verdict").orElseThrow().path("level").asString())
                .isEqualTo("GREEN");
    }

    @Test
    void whatWasNotJudgedYetIsJudgedBeforeTheIssue() {
        UUID id = documents.aDraft(upstream.clientIsKnown());

        api.as("sales-admin").post("/invoices/" + id + "/issue", Map.of()).expect(200);

        assertThat(requestsOf(id)).as("nothing waits for an issued document").isZero();
    }

    @Test
    void whatDoesNotPassGetsNoNumberAndTheRulesSayWhy() {
        UUID clientId = upstream.clientIsKnown();
        upstream.clientChanged(clientId, 2, client -> client.put("name", "Client of " + clientId));
        UUID id = documents.aDraft(clientId);
        await().until(() -> documents.read(id).path("clientRevision").asLong() == 2);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> item(id, "official-verdict").isPresent());
        // No draft is known that the code's gate lets through and the official rules reject, so the newest verdict is
        // made one.
        jdbc.execute("alter table e_invoice_verdicts disable trigger e_invoice_verdicts_append_only");
        jdbc.update("update e_invoice_verdicts set findings = '[{\"rule\": \"BR-CL-14\", \"text\": \"Country codes\"}]'"
                + " where judged_at = (select max(judged_at) from e_invoice_verdicts)");

        ApiResponse refused = api.as("sales-admin")
                .post("/invoices/" + id + "/issue", Map.of())
                .expectProblem(422, "invoice-not-valid");

        assertThat(refused.json()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("code").asString()))
                .contains("BR-CL-14");
        assertThat(documents.read(id).path("status").asString()).isEqualTo("DRAFT");
        assertThat(item(id, "BR-CL-14").orElseThrow().path("level").asString()).isEqualTo("RED");
        jdbc.update("delete from e_invoice_verdicts where findings <> '[]'");
        jdbc.execute("alter table e_invoice_verdicts enable trigger e_invoice_verdicts_append_only");
    }

    @Test
    void aCreditNoteThatDoesNotPassGetsNoNumberEither() {
        UUID clientId = upstream.clientIsKnown();
        upstream.clientChanged(clientId, 2, client -> client.put("name", "Client of " + clientId));
        UUID invoice = documents.anIssuedInvoice(clientId);
        Api admin = api.as("sales-admin");
        String path = "/credit-notes/"
                + admin.post(
                                "/invoices/" + invoice + "/credit-notes",
                                Map.of("reason", "ERROR", "text", "Wrong price", "way", "GROSS", "amount", "12.34"))
                        .expect(201)
                        .json()
                        .path("id")
                        .asString();
        await().atMost(Duration.ofSeconds(60)).until(() -> check(path).equals("official-verdict GREEN"));
        jdbc.execute("alter table e_invoice_verdicts disable trigger e_invoice_verdicts_append_only");
        jdbc.update("update e_invoice_verdicts set findings = '[{\"rule\": \"BR-CL-14\", \"text\": \"Country codes\"}]'"
                + " where judged_at = (select max(judged_at) from e_invoice_verdicts)");

        admin.post(path + "/issue", Map.of()).expectProblem(422, "invoice-not-valid");

        assertThat(check(path)).isEqualTo("BR-CL-14 RED");
        jdbc.update("delete from e_invoice_verdicts where findings <> '[]'");
        jdbc.execute("alter table e_invoice_verdicts enable trigger e_invoice_verdicts_append_only");
        admin.post(path + "/issue", Map.of()).expect(200);
    }

    private String check(String path) {
        JsonNode check = api.as("sales-admin")
                .get(path)
                .expect(200)
                .json()
                .path("checks")
                .path(0);
        return check.path("code").asString() + " " + check.path("level").asString();
    }

    private Optional<JsonNode> item(UUID id, String code) {
        return api.as("sales-admin")
                .get("/invoices/" + id + "/readiness")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("code").asString().equals(code))
                .findFirst();
    }

    private long requestsOf(UUID id) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select count(*) from e_invoice_requests where document_id = ?", Long.class, id));
    }
}
