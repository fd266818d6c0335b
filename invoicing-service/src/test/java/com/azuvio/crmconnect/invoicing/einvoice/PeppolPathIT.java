package com.azuvio.crmconnect.invoicing.einvoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.invoicing.InvoicingTest;
import com.azuvio.crmconnect.invoicing.Setup;
import com.azuvio.crmconnect.invoicing.Upstream;
import com.azuvio.crmconnect.starter.id.Sha256;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A client that is reached over Peppol, from the draft to the mail and its notes; every number waits for the verdict of Peppol's own rules. */
@InvoicingTest
class PeppolPathIT {

    private static final String PEPPOL = "urn:fdc:peppol.eu:2017:poacc:billing:3.0</cbc:CustomizationID>";

    @Autowired
    private Api api;

    @Autowired
    private Upstream upstream;

    @Autowired
    private Setup setup;

    @Autowired
    private EventProbe events;

    @Autowired
    private CompanyCalendar calendar;

    private UUID clientId = UuidV7.next();

    @BeforeEach
    void aClientOverPeppolIsKnown() {
        setup.companyIsSetUp();
        clientId = UuidV7.next();
        upstream.clientChanged(clientId, 1, client -> {
            client.put("status", "EU_VAT_REGISTERED").put("vatNumber", "DE136695976");
            client.remove("fiscalCode");
            client.putObject("registeredAddress")
                    .put("line1", "Unter den Linden 1")
                    .put("city", "Berlin")
                    .put("postalCode", "10117")
                    .put("country", "DE");
            client.putObject("peppolEndpoint").put("scheme", "9930").put("id", "DE136695976");
        });
    }

    @AfterEach
    void otherTestsHaveASellerWithoutAnEndpoint() {
        sellersEndpoint(null);
    }

    @Test
    void everyDocumentOfItFollowsPeppolsRules() {
        UUID id = draft();
        admin().post("/invoices/" + id + "/issue", Map.of()).expect(422);
        sellersEndpoint("RO18547290");
        admin().post("/invoices/" + id + "/redraft", Map.of()).expect(200);

        JsonNode invoice =
                admin().post("/invoices/" + id + "/issue", Map.of()).expect(200).json();

        byte[] xml = xml("/invoices/" + id);
        assertThat(text(xml))
                .contains(PEPPOL, "<cbc:InvoiceTypeCode>380<", "<cbc:TaxExemptionReasonCode>VATEX-EU-IC<")
                .contains(
                        "<cbc:EndpointID schemeID=\"9930\">DE136695976<",
                        "<cbc:EndpointID schemeID=\"9947\">RO18547290<");
        admin().post("/invoices/" + id + "/send", Map.of()).expect(200);
        JsonNode told = events.await(
                        "sales.invoice.ready-to-send.v1",
                        data -> data.path("documentId").asString().equals(id.toString()))
                .data();
        assertThat(told.toString()).as("the same bytes are mailed").contains(Sha256.hex(xml));
        debited(id, invoice);
        credited(id, invoice);
    }

    private void debited(UUID id, JsonNode invoice) {
        JsonNode draft = admin().post(
                        "/invoices/" + id + "/debit-notes",
                        Map.of(
                                "reason",
                                "OTHER",
                                "text",
                                "Packed again",
                                "lines",
                                List.of(Map.of("originalPosition", 1, "quantity", "2", "unitPrice", "5.00"))))
                .expect(201)
                .json();
        String path = "/invoices/" + draft.path("id").asString();
        admin().post(path + "/issue", Map.of()).expect(200);
        assertThat(text(xml(path)))
                .contains(PEPPOL, "<cbc:InvoiceTypeCode>383<")
                .contains("<cbc:ID>" + invoice.path("number").asString() + "<");
    }

    private void credited(UUID id, JsonNode invoice) {
        JsonNode draft = admin().post(
                        "/invoices/" + id + "/credit-notes",
                        Map.of("reason", "DISCOUNT", "text", "Bonus", "way", "GROSS", "amount", "10.00"))
                .expect(201)
                .json();
        String path = "/credit-notes/" + draft.path("id").asString();
        admin().post(path + "/issue", Map.of()).expect(200);
        assertThat(text(xml(path)))
                .contains(PEPPOL, "<cbc:CreditNoteTypeCode>381<")
                .contains("<cbc:ID>" + invoice.path("number").asString() + "<");
    }

    private UUID draft() {
        Map<String, Object> request = Map.of(
                "clientId",
                clientId,
                "currency",
                "EUR",
                "clientOrderNumber",
                "PO 88",
                "lines",
                List.of(Map.of(
                        "description", "Chair",
                        "kind", "GOODS",
                        "vatClass", "STANDARD",
                        "unitCode", "H87",
                        "quantity", "2",
                        "unitPrice", "50.00")),
                "shipping",
                Map.of(
                        "deliveredOn", calendar.today().toString(),
                        "to",
                                Map.of(
                                        "line1", "Unter den Linden 1",
                                        "city", "Berlin",
                                        "postalCode", "10117",
                                        "country", "DE")));
        ApiResponse created = await().until(() -> admin().post("/invoices", request), answer -> answer.status() == 201);
        return UUID.fromString(created.json().path("id").asString());
    }

    private void sellersEndpoint(@Nullable String id) {
        ApiResponse stored = admin().get("/seller").expect(200);
        ObjectNode seller = (ObjectNode) stored.json();
        List.of("updatedAt", "updatedBy", "peppolEndpoint").forEach(seller::remove);
        if (id != null) {
            seller.putObject("peppolEndpoint").put("scheme", "9947").put("id", id);
        }
        admin().put("/seller", seller, stored.header("ETag")).expect(200);
    }

    private byte[] xml(String path) {
        return admin().get(path + "/xml").expect(200).bytes();
    }

    private Api admin() {
        return api.as("sales-admin");
    }

    private static String text(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8);
    }
}
