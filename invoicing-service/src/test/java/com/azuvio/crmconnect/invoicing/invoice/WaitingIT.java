package com.azuvio.crmconnect.invoicing.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.invoicing.Documents;
import com.azuvio.crmconnect.invoicing.InvoicingTest;
import com.azuvio.crmconnect.invoicing.Setup;
import com.azuvio.crmconnect.invoicing.Upstream;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Age in state and the last day to issue (S2, B9). */
@InvoicingTest
class WaitingIT {

    @Autowired
    private Api api;

    @Autowired
    private Upstream upstream;

    @Autowired
    private Setup setup;

    @Autowired
    private Documents documents;

    @Autowired
    private CompanyCalendar calendar;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void company() {
        setup.companyIsSetUp();
    }

    @Test
    void theLastDayIsTheFifteenthOfTheNextMonth() {
        assertThat(Waiting.lastDay(LocalDate.of(2026, 1, 31))).isEqualTo("2026-02-15");
        assertThat(Waiting.lastDay(LocalDate.of(2026, 12, 1))).isEqualTo("2027-01-15");
    }

    @Test
    void intraCommunitySuppliesSayUntilWhenAndWhetherTheyAreLate() {
        LocalDate before = calendar.today().minusMonths(3);
        UUID late = intraCommunity(before);
        UUID inTime = intraCommunity(calendar.today());
        jdbc.update("update invoices set drafted_at = drafted_at - interval '4 days' where id = ?", late);

        JsonNode row = row(late);
        assertThat(row.path("days").asInt()).isEqualTo(4);
        assertThat(row.path("issueBy").asString())
                .isEqualTo(before.plusMonths(1).withDayOfMonth(15).toString());
        assertThat(row.path("late").asBoolean()).isTrue();
        assertThat(row(inTime).path("late").asBoolean()).isFalse();
        assertThat(api.as("finance-manager")
                        .get("/invoices/export?format=CSV&clientId="
                                + documents.read(late).path("clientId").asString())
                        .expect(200)
                        .text())
                .contains(",4," + row.path("issueBy").asString() + ",Late");
    }

    @Test
    void domesticDraftsHaveNoLastDayAndDeliveredDocumentsWaitForNobody() {
        UUID clientId = upstream.clientIsKnown();
        UUID draft = documents.aDraft(clientId);
        assertThat(row(draft).path("days").asInt()).isZero();
        assertThat(row(draft).has("issueBy")).isFalse();

        UUID issued = documents.anIssuedInvoice(clientId);
        assertThat(row(issued).path("days").asInt()).isZero();
        api.as("sales-admin")
                .post(
                        "/invoices/" + issued + "/delivered",
                        Map.of("how", "OTHER", "on", calendar.today().toString()))
                .expect(200);
        assertThat(row(issued).isMissingNode()).isTrue();
    }

    private UUID intraCommunity(LocalDate taxPoint) {
        UUID clientId = UuidV7.next();
        upstream.clientChanged(clientId, 1, client -> {
            client.put("status", "EU_VAT_REGISTERED")
                    .put("vatNumber", "DE129273398")
                    .remove("fiscalCode");
            ((ObjectNode) client.path("registeredAddress")).put("country", "DE").remove("region");
        });
        UUID id = documents.draftOf(upstream.orderIsConfirmed(clientId, confirmation -> {
            confirmation.put("taxPoint", taxPoint.toString()).put("deliveredOn", taxPoint.toString());
            ((ObjectNode) confirmation.path("shipTo").path("address"))
                    .put("country", "DE")
                    .remove("region");
        }));
        assertThat(documents
                        .read(id)
                        .path("lines")
                        .path(0)
                        .path("vat")
                        .path("category")
                        .asString())
                .as(documents.read(id).toString())
                .isEqualTo("K");
        return id;
    }

    private JsonNode row(UUID id) {
        String clientId = documents.read(id).path("clientId").asString();
        return api.as("sales-admin")
                .get("/invoices?clientId=" + clientId)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("id").asString().equals(id.toString()))
                .findFirst()
                .orElseThrow()
                .path("waiting");
    }
}
