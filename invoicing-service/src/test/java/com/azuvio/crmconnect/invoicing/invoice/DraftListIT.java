package com.azuvio.crmconnect.invoicing.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.invoicing.Documents;
import com.azuvio.crmconnect.invoicing.InvoicingTest;
import com.azuvio.crmconnect.invoicing.Setup;
import com.azuvio.crmconnect.invoicing.Upstream;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.test.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The work lists "drafts ready" and "drafts blocked": each draft is in the one that its own checks say. */
@InvoicingTest
class DraftListIT {

    @Autowired
    private Api api;

    @Autowired
    private Upstream upstream;

    @Autowired
    private Setup setup;

    @Autowired
    private Documents documents;

    @Test
    void eachDraftIsWhereItsOwnChecksSayAndTheCountsAreThoseOfTheLists() {
        setup.companyIsSetUp();
        UUID ready = documents.aDraft(upstream.clientIsKnown());
        UUID blockedClient = UuidV7.next();
        upstream.clientChanged(blockedClient, 1, client -> client.remove("registeredAddress"));
        UUID blocked = documents.aDraft(blockedClient);

        List<JsonNode> all = pages("");
        for (String level : List.of("GREEN", "AMBER", "RED")) {
            List<JsonNode> listed = pages("readiness=" + level);
            assertThat(listed)
                    .allSatisfy(row -> assertThat(
                                    row.path("readiness").path("level").asString())
                            .isEqualTo(level));
            assertThat(page("readiness=" + level).path("counts").path(level).asInt())
                    .isEqualTo(listed.size());
        }
        assertThat(ids(pages("readiness=RED"))).contains(blocked).doesNotContain(ready);
        assertThat(ids(pages("readiness=GREEN,AMBER"))).contains(ready).doesNotContain(blocked);
        assertThat(ids(all)).contains(ready, blocked).doesNotHaveDuplicates();
    }

    private JsonNode page(String query) {
        return api.as("sales-admin")
                .get("/invoices/drafts?" + query)
                .expect(200)
                .json();
    }

    /** Two at a time, so that pages are put together from more than one read. */
    private List<JsonNode> pages(String query) {
        List<JsonNode> rows = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = page(query + "&limit=2&counts=false" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            page.path("items").forEach(rows::add);
            cursor = page.hasNonNull("nextCursor") ? page.path("nextCursor").asString() : null;
        }
        return rows;
    }

    private static List<UUID> ids(List<JsonNode> rows) {
        return rows.stream()
                .map(row -> UUID.fromString(row.path("id").asString()))
                .toList();
    }
}
