package com.azuvio.crmconnect.invoicing.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.invoicing.Documents;
import com.azuvio.crmconnect.invoicing.InvoicingTest;
import com.azuvio.crmconnect.invoicing.Setup;
import com.azuvio.crmconnect.invoicing.Upstream;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Contracts;
import com.azuvio.crmconnect.starter.test.EventProbe;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reminders sent are counted per document (S30, S33). */
@InvoicingTest
class RemindersIT {

    private static final String REMINDED = "sales.notification.reminder-sent.v1";

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
    private JdbcTemplate jdbc;

    @BeforeEach
    void company() {
        setup.companyIsSetUp();
    }

    @Test
    void showsHowOftenAndWhenADocumentWasRemindedOf() {
        UUID clientId = upstream.clientIsKnown();
        UUID reminded = documents.anIssuedInvoice(clientId);
        UUID other = documents.anIssuedInvoice(clientId);
        UUID first = UUID.randomUUID();
        remind(first, clientId, "2026-04-08T07:00:03Z", reminded);
        remind(first, clientId, "2026-04-08T07:00:03Z", reminded);
        remind(UUID.randomUUID(), clientId, "2026-04-15T22:30:00Z", reminded);
        await().until(() -> row(clientId, reminded).path("remindersSent").asInt() == 2);

        assertThat(row(clientId, reminded).path("lastRemindedOn").asString())
                .as("in the company's zone")
                .isEqualTo("2026-04-16");
        assertThat(row(clientId, other).path("remindersSent").asInt()).isZero();
        assertThat(row(clientId, other).has("lastRemindedOn")).isFalse();
        assertThat(api.as("finance-manager")
                        .get("/invoices/export?format=CSV&clientId=" + clientId)
                        .expect(200)
                        .text()
                        .lines())
                .anyMatch(line -> line.endsWith(",Reminders sent,Last reminder on"))
                .anyMatch(line -> line.endsWith(",2,2026-04-16"))
                .anyMatch(line -> line.endsWith(",0,"));
        JsonNode entry = timeline(reminded)
                .valueStream()
                .filter(one -> one.path("what").asString().equals("REMINDED"))
                .findFirst()
                .orElseThrow();
        assertThat(entry.path("relatedId").asString()).isEqualTo(first.toString());
        assertThat(entry.path("text").asString()).isEqualTo("invoices@client.example");
        assertThat(entry.path("amount").path("amount").asString()).isEqualTo("71.00");
        assertThatThrownBy(() -> jdbc.update("delete from document_reminders")).isInstanceOf(DataAccessException.class);
    }

    @Test
    void setsAsideAReminderOfADocumentThatIsNotFromHere() {
        UUID clientId = upstream.clientIsKnown();
        UUID known = documents.anIssuedInvoice(clientId);
        UUID message = UUID.randomUUID();
        remind(message, clientId, "2026-04-08T07:00:03Z", UUID.randomUUID());
        remind(UUID.randomUUID(), clientId, "2026-04-08T07:00:03Z", known);

        await().until(() -> jdbc.queryForList(
                        "select reason_code from parked_messages where subject = ?", String.class, message.toString())
                .contains("document-unknown"));
        await().until(() -> row(clientId, known).path("remindersSent").asInt() == 1);
    }

    @Test
    void letsNotificationServiceFetchTheUnpaidList() {
        api.as("service")
                .get("/invoices/export?format=XLSX&status=UNPAID&status=PARTIALLY_PAID")
                .expect(200);
        api.as("service").get("/invoices").expect(403);
    }

    private void remind(UUID messageId, UUID clientId, String sentAt, UUID invoice) {
        ObjectNode data = (ObjectNode) JsonMapper.builder().build().readTree(Contracts.example(REMINDED));
        data.put("messageId", messageId.toString())
                .put("clientId", clientId.toString())
                .put("sentAt", sentAt);
        ((ObjectNode) data.path("documents").get(0)).put("documentId", invoice.toString());
        events.publish(REMINDED, clientId.toString(), messageId.toString(), 1, data.toString());
    }

    private JsonNode row(UUID clientId, UUID invoice) {
        return api.as("sales-admin")
                .get("/invoices?clientId=" + clientId)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(one -> one.path("id").asString().equals(invoice.toString()))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode timeline(UUID invoice) {
        JsonNode answer = api.as("sales-admin")
                .get("/invoices/" + invoice + "/timeline")
                .expect(200)
                .json();
        return answer.has("entries") ? answer.path("entries") : answer;
    }
}
