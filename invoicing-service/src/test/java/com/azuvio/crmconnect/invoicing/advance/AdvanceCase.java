package com.azuvio.crmconnect.invoicing.advance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.invoicing.Documents;
import com.azuvio.crmconnect.invoicing.Setup;
import com.azuvio.crmconnect.invoicing.Upstream;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.selfcheck.SelfCheck;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An order of 1,000.00 at 21 % and 200.00 at 11 %, with an issued proforma of 30 % of its 1,432.00. */
abstract class AdvanceCase {

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    @Autowired
    Upstream upstream;

    @Autowired
    Setup setup;

    @Autowired
    Documents documents;

    @Autowired
    CompanyCalendar calendar;

    @Autowired
    List<SelfCheck> checks;

    UUID clientId = UuidV7.next();
    UUID orderId = UuidV7.next();
    UUID proformaId = UuidV7.next();
    final UUID allocationId = UuidV7.next();
    final UUID paymentId = UuidV7.next();

    @BeforeEach
    void aProformaIsIssued() {
        setup.companyIsSetUp();
        clientId = upstream.clientIsKnown();
        orderId = UuidV7.next();
        Map<String, Object> request = Map.of(
                "clientId", clientId,
                "currency", "EUR",
                "order", Map.of("orderId", orderId, "number", "SO-000777"),
                "lines", List.of(line("STANDARD", "1000.00"), line("REDUCED", "200.00")),
                "advance", Map.of("percent", "30"));
        String id = await().until(() -> admin().post("/proformas", request), answer -> answer.status() != 409)
                .expect(201)
                .json()
                .path("id")
                .asString();
        admin().post("/proformas/" + id + "/issue", Map.of()).expect(200);
        proformaId = UUID.fromString(id);
    }

    @AfterEach
    void everythingAddsUp() {
        assertThat(checks)
                .allSatisfy(check ->
                        assertThat(check.differences()).as(check.name()).isEmpty());
    }

    void receive(String amount) {
        upstream.allocationIsRequested(allocationId, paymentId, proformaId, clientId, Upstream.money(amount));
        JsonNode applied = events.await(
                        "sales.invoice.allocation-applied.v1", data -> isOf(data, "allocationId", allocationId))
                .data();
        assertThat(amount(applied, "applied")).isEqualTo(amount);
    }

    UUID advanceInvoice() {
        JsonNode advance = admin().get("/proformas/" + proformaId + "/advances")
                .expect(200)
                .json()
                .path(0);
        return UUID.fromString(advance.path("advanceInvoiceId").asString());
    }

    UUID confirmed(String standard, String reduced) {
        return confirmed(1, standard, reduced);
    }

    /** Of the proforma's order. */
    UUID confirmed(int confirmationNumber, String standard, String reduced) {
        ObjectNode confirmation = upstream.confirmation(orderId, confirmationNumber, clientId);
        ArrayNode lines = (ArrayNode) confirmation.path("lines");
        ObjectNode first = (ObjectNode) lines.path(0);
        ObjectNode second = first.deepCopy();
        first.put("quantity", "1.000").put("unitPrice", standard + "00");
        second.put("lineId", UuidV7.next().toString())
                .put("quantity", "1.000")
                .put("unitPrice", reduced + "00")
                .put("vatClass", "REDUCED");
        lines.add(second);
        upstream.publishConfirmation(confirmation);
        JsonNode drafted = events.await(
                        "sales.invoice.drafted.v1",
                        data -> isOf(data, "orderId", orderId)
                                && data.path("confirmationNumber").asInt() == confirmationNumber)
                .data();
        return UUID.fromString(drafted.path("invoiceId").asString());
    }

    JsonNode issue(UUID id) {
        return admin().post("/invoices/" + id + "/issue", Map.of()).expect(200).json();
    }

    JsonNode proforma() {
        return admin().get("/proformas/" + proformaId).expect(200).json();
    }

    Api admin() {
        return api.as("sales-admin");
    }

    static Map<String, Object> line(String vatClass, String price) {
        return Map.of(
                "description",
                "Oak table",
                "kind",
                "SERVICE",
                "vatClass",
                vatClass,
                "unitCode",
                "H87",
                "quantity",
                "1",
                "unitPrice",
                price);
    }

    static List<String> breakdown(JsonNode document) {
        return document.path("totals")
                .path("breakdown")
                .valueStream()
                .map(row -> amount(row, "base") + " " + amount(row, "vat"))
                .toList();
    }

    static boolean isOf(JsonNode data, String field, UUID id) {
        return data.path(field).asString().equals(id.toString());
    }

    static String amount(JsonNode node, String field) {
        return node.path(field).path("amount").asString();
    }

    static ObjectNode euros(String amount) {
        return Upstream.money(amount);
    }
}
