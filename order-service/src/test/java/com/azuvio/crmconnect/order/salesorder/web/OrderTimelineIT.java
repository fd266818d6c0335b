package com.azuvio.crmconnect.order.salesorder.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.order.salesorder.web.OrderScenario.Placed;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Contracts;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Notes, the timeline and the documents of an order (S3, B4). */
@ServiceTest
class OrderTimelineIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    @Autowired
    JdbcTemplate jdbc;

    private OrderScenario scenario;
    private Api admin;

    @BeforeEach
    void begin() {
        scenario = new OrderScenario(api, events, jdbc);
        admin = scenario.admin();
    }

    @Test
    void colleaguesReadNotesAndOtherSystemsDoNot() {
        Placed order = scenario.placed(false);
        admin.post(order.path() + "/notes", Map.of("text", "  call before delivery "))
                .expect(200);
        JsonNode noted = api.as("account-executive")
                .post(order.path() + "/notes", Map.of("text", "they are on holiday until Monday"))
                .expect(200)
                .json();
        assertThat(noted.path("internalNotes").findValuesAsString("text"))
                .containsExactly("call before delivery", "they are on holiday until Monday");
        assertThat(noted.path("internalNotes").path(1).path("writtenBy").asString())
                .isEqualTo(OrderScenario.AGENT);
        assertThat(historyOf(order, admin)).contains("NOTED");
        for (String role : new String[] {"integration", "warehouse"}) {
            Api outside = api.as(role);
            assertThat(outside.get(order.path()).expect(200).json().path("internalNotes"))
                    .isEmpty();
            assertThat(historyOf(order, outside)).doesNotContain("NOTED");
            outside.post(order.path() + "/notes", Map.of("text", "hello")).expectProblem(403, "forbidden");
        }
        admin.post(order.path() + "/notes", Map.of("text", " ")).expectProblem(400, "invalid-request");
    }

    @Test
    void refusesMoreNotesThanAnybodyReads() {
        Placed order = scenario.placed(false);
        jdbc.update("""
                insert into order_history (id, order_id, action, happened_at, actor, note)
                select gen_random_uuid(), ?::uuid, 'NOTED', now(), 'test', 'note ' || n from generate_series(1, 500) n""", order.id());
        admin.post(order.path() + "/notes", Map.of("text", "one more")).expectProblem(409, "too-many-notes");
    }

    @Test
    void linksEveryDocumentOfTheOrderInWhateverOrderTheyAreTold() {
        Placed order = scenario.placed(false);
        admin.post(order.path() + "/confirm", "{}").expect(200);
        UUID invoice = UuidV7.next();
        UUID proforma = UuidV7.next();
        UUID debitNote = UuidV7.next();
        UUID creditNote = UuidV7.next();
        tell(
                "sales.invoice.credit-note-issued.v1",
                creditNote,
                content -> content.put("creditNoteId", creditNote.toString()).put("originalId", debitNote.toString()));
        tell(
                "sales.invoice.debit-note-issued.v1",
                debitNote,
                content -> content.put("debitNoteId", debitNote.toString()).put("originalId", invoice.toString()));
        tell(
                "sales.invoice.issued.v1",
                invoice,
                content -> content.put("invoiceId", invoice.toString())
                        .put("orderId", order.id())
                        .put("confirmationNumber", 1));
        tell(
                "sales.invoice.drafted.v1",
                invoice,
                content -> content.put("invoiceId", invoice.toString())
                        .put("orderId", order.id())
                        .put("confirmationNumber", 1));
        tell(
                "sales.invoice.proforma-issued.v1",
                proforma,
                content -> content.put("proformaId", proforma.toString()).put("orderId", order.id()));
        Awaitility.await().untilAsserted(() -> assertThat(documentsOf(order)).hasSize(4));
        JsonNode documents = documentsOf(order);
        assertThat(documents.findValuesAsString("kind"))
                .containsExactly("INVOICE", "PROFORMA", "DEBIT_NOTE", "CREDIT_NOTE");
        assertThat(documents.findValuesAsString("stage")).containsOnly("ISSUED");
        assertThat(documents.findValuesAsString("number"))
                .containsExactly("INV-2026-000123", "PRO-2026-000007", "DBN-2026-000003", "CRN-2026-000007");
        assertThat(documents.path(0).path("confirmationNumber").asInt()).isEqualTo(1);
        assertThat(documents.path(2).path("originalId").asString()).isEqualTo(invoice.toString());
        JsonNode history = admin.get(order.path() + "/history").json().path("entries");
        assertThat(history.get(history.size() - 1).path("action").asString()).isEqualTo("DOCUMENT_ISSUED");
        assertThat(history.get(history.size() - 1).path("relatedId").asString()).isEqualTo(invoice.toString());
    }

    @Test
    void keepsADiscardedDraftAndFollowsTheNextOne() {
        Placed order = scenario.placed(false);
        admin.post(order.path() + "/confirm", "{}").expect(200);
        UUID first = UuidV7.next();
        tell(
                "sales.invoice.drafted.v1",
                first,
                content -> content.put("invoiceId", first.toString())
                        .put("orderId", order.id())
                        .put("confirmationNumber", 1));
        tell(
                "sales.invoice.draft-discarded.v1",
                first,
                content -> content.put("invoiceId", first.toString())
                        .put("orderId", order.id())
                        .put("confirmationNumber", 1));
        Awaitility.await()
                .untilAsserted(() -> assertThat(documentsOf(order).findValuesAsString("stage"))
                        .containsExactly("DISCARDED"));
        assertThat(documentsOf(order).path(0).path("total").path("amount").asString())
                .as("the draft's total stays")
                .isEqualTo("121.00");
        assertThat(documentsOf(order).path(0).has("number")).isFalse();
    }

    private JsonNode documentsOf(Placed order) {
        return admin.get(order.path()).expect(200).json().path("documents");
    }

    private static List<String> historyOf(Placed order, Api reader) {
        return reader.get(order.path() + "/history")
                .expect(200)
                .json()
                .path("entries")
                .findValuesAsString("action");
    }

    /** The contract's example with other ids. */
    private void tell(String type, UUID document, UnaryOperator<ObjectNode> change) {
        ObjectNode content = change.apply((ObjectNode) JSON.readTree(Contracts.example(type)));
        String client = content.path("clientId").asString();
        events.publish(type, client, document.toString(), 1, content.toString());
    }
}
