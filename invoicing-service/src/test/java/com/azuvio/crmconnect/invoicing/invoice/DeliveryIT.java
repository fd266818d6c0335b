package com.azuvio.crmconnect.invoicing.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.invoicing.Documents;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Getting an issued invoice to its client. */
@InvoicingTest
class DeliveryIT {

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

    @Autowired
    private CompanyCalendar calendar;

    @BeforeEach
    void company() {
        setup.companyIsSetUp();
    }

    @Test
    void sendsTheStoredPdfAndIsDeliveredWhenTheServerAcceptedIt() {
        UUID id = documents.anIssuedInvoice(upstream.clientIsKnown());

        JsonNode queued = send(id, Map.of()).expect(200).json();
        assertThat(queued.path("delivery").path("status").asString()).isEqualTo("QUEUED");
        JsonNode ready = readyToSend(id);
        ApiResponse pdf =
                api.as("service").get(ready.path("pdf").path("path").asString()).expect(200);
        assertThat(Sha256.hex(pdf.bytes()))
                .isEqualTo(ready.path("pdf").path("sha256").asString());
        assertThat(pdf.bytes()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(api.as("sales-admin").get("/invoices/" + id + "/pdf").bytes())
                .isEqualTo(pdf.bytes());
        send(id, Map.of()).expectProblem(409, "sending-in-progress");

        upstream.messageWas("sent", ready);

        JsonNode delivered = events.await("sales.invoice.delivered.v1", data -> isOf(data, id))
                .data();
        assertThat(delivered.path("how").asString()).isEqualTo("MAIL");
        events.await(
                "sales.invoice.receivable-changed.v1",
                data -> isOf(data, id) && data.path("delivered").asBoolean());
        assertThat(documents
                        .read(id)
                        .path("delivery")
                        .path("sendings")
                        .path(0)
                        .path("outcome")
                        .asString())
                .isEqualTo("SENT");
    }

    @Test
    void aFailedMailIsSentAgainToAnotherAddress() {
        UUID id = documents.anIssuedInvoice(upstream.clientIsKnown());
        send(id, Map.of("recipients", List.of("gone@client.example"))).expect(200);
        upstream.messageWas("failed", readyToSend(id));
        await().until(() -> deliveryOf(id).equals("FAILED"));

        JsonNode again = send(id, Map.of("recipients", List.of("new@client.example")))
                .expect(200)
                .json();

        assertThat(again.path("delivery").path("sendings").size()).isEqualTo(2);
        assertThat(again.path("delivery")
                        .path("sendings")
                        .path(1)
                        .path("reason")
                        .asString())
                .isNotBlank();
    }

    @Test
    void anUncertainMailWaitsForAPersonAndIsNeverShownAsSent() {
        UUID id = documents.anIssuedInvoice(upstream.clientIsKnown());
        send(id, Map.of()).expect(200);
        JsonNode ready = readyToSend(id);
        upstream.messageWas("uncertain", ready);
        await().until(() -> deliveryOf(id).equals("UNCERTAIN"));
        send(id, Map.of()).expectProblem(409, "delivery-uncertain");

        upstream.messageWas("confirmed", ready);

        await().until(() -> deliveryOf(id).equals("DELIVERED"));
        assertThat(documents
                        .read(id)
                        .path("delivery")
                        .path("sendings")
                        .path(0)
                        .path("outcome")
                        .asString())
                .isEqualTo("CONFIRMED");
    }

    @Test
    void aPersonRecordsThatItWasHandedOver() {
        UUID id = documents.anIssuedInvoice(upstream.clientIsKnown());
        Map<String, Object> handedOver =
                Map.of("how", "OTHER", "on", calendar.today().toString(), "note", "Handed over at the counter");

        deliver(id, handedOver).expect(200);

        JsonNode delivered = events.await("sales.invoice.delivered.v1", data -> isOf(data, id))
                .data();
        assertThat(delivered.path("note").asString()).isEqualTo("Handed over at the counter");
        deliver(id, handedOver).expectProblem(409, "already-delivered");
    }

    @Test
    void refusesWhatCannotBe() {
        UUID draft = documents.aDraft(upstream.clientIsKnown());
        send(draft, Map.of()).expectProblem(409, "invoice-not-issued");
        api.as("sales-admin").get("/invoices/" + draft + "/pdf").expectProblem(404, "no-pdf");
        UUID id = documents.anIssuedInvoice(upstream.clientIsKnown());
        deliver(id, Map.of("how", "OTHER", "on", calendar.today().plusDays(1).toString()))
                .expectProblem(422, "delivery-date");
        deliver(id, Map.of("how", "MAIL", "on", calendar.today().toString())).expect(400);
        send(id, Map.of("recipients", List.of("not an address"))).expect(400);
        api.as("warehouse").post("/invoices/" + id + "/send", Map.of()).expect(403);
    }

    @Test
    void asksForRecipientsWhereTheClientHasNone() {
        UUID clientId = UuidV7.next();
        upstream.clientChanged(clientId, 1, client -> client.putArray("invoiceEmails"));
        UUID id = documents.anIssuedInvoice(clientId);
        send(id, Map.of()).expectProblem(422, "no-recipients");
    }

    private ApiResponse send(UUID id, Map<String, Object> request) {
        return api.as("sales-admin").post("/invoices/" + id + "/send", request);
    }

    private ApiResponse deliver(UUID id, Map<String, Object> request) {
        return api.as("sales-admin").post("/invoices/" + id + "/delivered", request);
    }

    private String deliveryOf(UUID id) {
        return documents.read(id).path("delivery").path("status").asString();
    }

    private JsonNode readyToSend(UUID id) {
        return events.await("sales.invoice.ready-to-send.v1", data -> isOf(data, id))
                .data();
    }

    private static boolean isOf(JsonNode data, UUID id) {
        return data.path("documentId").asString().equals(id.toString());
    }
}
