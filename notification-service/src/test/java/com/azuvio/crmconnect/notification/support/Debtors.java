package com.azuvio.crmconnect.notification.support;

import com.azuvio.crmconnect.starter.test.Contracts;
import com.azuvio.crmconnect.starter.test.EventProbe;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Clients with documents, told as their owners tell them. */
public final class Debtors {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final AtomicLong REVISIONS = new AtomicLong();

    private final EventProbe events;
    private final Books books;
    private final JdbcClient jdbc;

    public Debtors(EventProbe events, Books books, JdbcClient jdbc) {
        this.events = events;
        this.books = books;
        this.jdbc = jdbc;
    }

    public UUID client(String... emails) {
        UUID id = UUID.randomUUID();
        tell(id, List.of(), emails);
        return id;
    }

    /** The client's whole state again, with these blocks. */
    public void tell(UUID id, List<Map<String, Object>> blocks, String... emails) {
        long revision = REVISIONS.incrementAndGet();
        ObjectNode data = (ObjectNode) JSON.readTree(Contracts.example("sales.client.changed.v1"));
        data.put("clientId", id.toString()).put("language", "en");
        ArrayNode addresses = data.putArray("invoiceEmails");
        List.of(emails).forEach(addresses::add);
        data.set("reminderBlocks", JSON.valueToTree(blocks));
        events.publish("sales.client.changed.v1", id.toString(), id.toString(), revision, data.toString());
        awaitRow("select exists (select from client_copies where id = :id and revision = :revision)", id, revision);
    }

    public Books.Document invoice(UUID client, String number, LocalDate dueOn) {
        return invoice(client, number, dueOn, true);
    }

    public Books.Document invoice(UUID client, String number, LocalDate dueOn, boolean delivered) {
        Books.Document document = books.invoice(client, number, dueOn, delivered);
        ObjectNode data = (ObjectNode) JSON.readTree(Contracts.example("sales.invoice.receivable-changed.v1"));
        data.put("documentId", document.id.toString())
                .put("clientId", client.toString())
                .put("number", number)
                .put("dueOn", dueOn.toString())
                .put("delivered", delivered);
        events.publish(
                "sales.invoice.receivable-changed.v1", client.toString(), document.id.toString(), 1, data.toString());
        awaitRow(
                "select exists (select from receivable_copies where document_id = :id and revision = :revision)",
                document.id,
                1);
        return document;
    }

    private void awaitRow(String sql, UUID id, long revision) {
        Awaitility.await()
                .until(() -> jdbc.sql(sql)
                        .param("id", id)
                        .param("revision", revision)
                        .query(Boolean.class)
                        .single());
    }
}
