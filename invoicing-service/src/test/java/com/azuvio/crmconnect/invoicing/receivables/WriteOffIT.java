package com.azuvio.crmconnect.invoicing.receivables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.invoicing.Documents;
import com.azuvio.crmconnect.invoicing.InvoicingTest;
import com.azuvio.crmconnect.invoicing.Setup;
import com.azuvio.crmconnect.invoicing.Upstream;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.selfcheck.SelfCheck;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.EventProbe.ReceivedEvent;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Small differences are given up on request, once, and asked for again when that is undone (D15, I4). */
@InvoicingTest
class WriteOffIT {

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
    private List<SelfCheck> checks;

    private UUID clientId;
    private UUID invoiceId;

    @BeforeEach
    void anInvoiceOfWhichThreeCentsAreOpen() {
        setup.companyIsSetUp();
        clientId = upstream.clientIsKnown();
        invoiceId = documents.anIssuedInvoice(clientId);
        UUID allocationId = UuidV7.next();
        upstream.allocationIsRequested(
                allocationId,
                UuidV7.next(),
                invoiceId,
                clientId,
                Upstream.money("120.97").put("currency", "EUR"));
        events.await(
                "sales.invoice.allocation-applied.v1",
                data -> data.path("allocationId").asString().equals(allocationId.toString()));
    }

    @AfterEach
    void everythingAddsUp() {
        assertThat(checks)
                .allSatisfy(check ->
                        assertThat(check.differences()).as(check.name()).isEmpty());
    }

    @Test
    void closesTheDocumentAndSaysSoInItsHistory() {
        UUID writeOff = request("0.03", clientId);

        JsonNode booked = answer("booked", writeOff);
        assertThat(amount(booked, "amount")).isEqualTo("0.03");
        assertThat(amount(booked, "remaining")).isEqualTo("0.00");
        JsonNode invoice = documents.read(invoiceId);
        assertThat(invoice.path("paymentStatus").asString()).isEqualTo("PAID");
        assertThat(amount(invoice, "writtenOff")).isEqualTo("0.03");
        assertThat(amount(invoice, "remaining")).isEqualTo("0.00");
        assertThat(history()).contains("WRITTEN_OFF upstream: bank charges 0.03");
    }

    @Test
    void theSameRequestGetsTheSameAnswerAndBooksNothingTwice() {
        UUID writeOff = request("0.03", clientId);
        JsonNode first = answer("booked", writeOff);

        send(writeOff, "0.03", clientId);

        await().until(() -> answers("booked", writeOff).size() == 2);
        assertThat(answers("booked", writeOff).get(1).data()).isEqualTo(first);
        assertThat(amount(documents.read(invoiceId), "writtenOff")).isEqualTo("0.03");
    }

    @Test
    void undoingItReopensTheDocumentOnce() {
        UUID writeOff = request("0.03", clientId);
        answer("booked", writeOff);

        undo(writeOff);
        JsonNode undone = answer("undone", writeOff);
        undo(writeOff);
        await().until(() -> answers("undone", writeOff).size() == 2);

        assertThat(answers("undone", writeOff).get(1).data()).isEqualTo(undone);
        assertThat(amount(undone, "remaining")).isEqualTo("0.03");
        JsonNode invoice = documents.read(invoiceId);
        assertThat(invoice.path("paymentStatus").asString()).isEqualTo("PARTIALLY_PAID");
        assertThat(amount(invoice, "writtenOff")).isEqualTo("0.00");
        assertThat(history()).contains("WRITE_OFF_UNDONE upstream: paid after all 0.03");
    }

    @Test
    void refusesWithTheReason() {
        assertThat(refused(request("0.02", clientId))).isEqualTo("more-open");
        assertThat(refused(request("0.03", upstream.clientIsKnown()))).isEqualTo("client-differs");
        answer("booked", request("0.03", clientId));
        assertThat(refused(request("0.03", clientId))).isEqualTo("nothing-open");

        UUID toNoDocument = UuidV7.next();
        invoiceId = UuidV7.next();
        send(toNoDocument, "0.03", clientId);
        assertThat(refused(toNoDocument)).isEqualTo("document-unknown");
        undo(toNoDocument);
        await().until(() -> answers("refused", toNoDocument).size() == 2);
    }

    private UUID request(String amount, UUID client) {
        UUID writeOff = UuidV7.next();
        send(writeOff, amount, client);
        return writeOff;
    }

    private void send(UUID writeOff, String amount, UUID client) {
        events.publish(
                "sales.payment.write-off-requested.v1",
                client.toString(),
                writeOff.toString(),
                1,
                Map.of(
                        "writeOffId",
                        writeOff,
                        "documentId",
                        invoiceId,
                        "clientId",
                        client,
                        "amount",
                        Map.of("amount", amount, "currency", "EUR"),
                        "reason",
                        "bank charges"));
    }

    private void undo(UUID writeOff) {
        events.publish(
                "sales.payment.write-off-undo-requested.v1",
                clientId.toString(),
                writeOff.toString(),
                2,
                Map.of(
                        "writeOffId",
                        writeOff,
                        "documentId",
                        invoiceId,
                        "clientId",
                        clientId,
                        "reason",
                        "paid after all"));
    }

    private JsonNode answer(String kind, UUID writeOff) {
        return events.await("sales.invoice.write-off-" + kind + ".v1", data -> isOf(data, writeOff))
                .data();
    }

    private String refused(UUID writeOff) {
        return answer("refused", writeOff).path("reason").asString();
    }

    private List<ReceivedEvent> answers(String kind, UUID writeOff) {
        return events.emitted("sales.invoice.write-off-" + kind + ".v1").stream()
                .filter(event -> isOf(event.data(), writeOff))
                .toList();
    }

    private List<String> history() {
        return api.as("sales-admin")
                .get("/invoices/" + invoiceId + "/timeline")
                .expect(200)
                .json()
                .valueStream()
                .map(entry -> entry.path("what").asString() + " "
                        + entry.path("by").asString() + ": "
                        + entry.path("text").asString() + " "
                        + amount(entry, "amount"))
                .toList();
    }

    private static boolean isOf(JsonNode data, UUID writeOff) {
        return data.path("writeOffId").asString().equals(writeOff.toString());
    }

    private static String amount(JsonNode data, String field) {
        return data.path(field).path("amount").asString();
    }
}
