package com.azuvio.crmconnect.invoicing.goodsreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.invoicing.Documents;
import com.azuvio.crmconnect.invoicing.InvoicingTest;
import com.azuvio.crmconnect.invoicing.Setup;
import com.azuvio.crmconnect.invoicing.Upstream;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Goods of an invoice of 2 × 50.00 at 21 % that come back (S44). */
@InvoicingTest
class GoodsReturnIT {

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

    @Autowired
    private JdbcTemplate jdbc;

    private UUID invoiceId;
    private UUID orderId;

    @BeforeEach
    void anInvoice() {
        setup.companyIsSetUp();
        invoiceId = documents.anIssuedInvoice(upstream.clientIsKnown());
        orderId = UUID.fromString(documents.read(invoiceId).path("orderId").asString());
    }

    @Test
    void asksTheWarehouseAndDraftsACreditNoteOfWhatItReceived() {
        JsonNode asked = request("2", Map.of()).expect(201).json();
        UUID id = idOf(asked);
        assertThat(asked.path("status").asString()).isEqualTo("EXPECTED");
        JsonNode told = events.await("sales.invoice.return-requested.v1", data -> isOf(data, "returnId", id))
                .data();
        assertThat(told.path("orderId").asString()).isEqualTo(orderId.toString());
        assertThat(told.path("lines").path(0).path("quantity").asString()).isEqualTo("2.0000");

        upstream.goodsAreReceived(orderId, id, "GR-1", today(), "1");
        await().until(() -> statusOf(id).equals("PARTLY_RECEIVED"));

        JsonNode receipt = read(id).path("receipts").path(0);
        JsonNode note = note(receipt.path("creditNoteId").asString());
        assertThat(note.path("status").asString()).isEqualTo("DRAFT");
        assertThat(note.path("reason").asString()).isEqualTo("RETURN");
        assertThat(amount(note.path("totals"), "gross")).isEqualTo("60.50");
        assertThat(note.path("goodsReturn").path("number")).isEqualTo(asked.path("number"));
        assertThat(note.path("goodsReturn").path("receiptId").asString()).isEqualTo("GR-1");
    }

    @Test
    void aLaterReceiptGetsItsOwnNoteAndTheSameReceiptAgainChangesNothing() {
        UUID id = idOf(request("2", Map.of()).expect(201).json());
        receive(id, "GR-1", "0.5").expect(200);
        receive(id, "GR-1", "0.5").expect(200);
        receive(id, "GR-1", "1").expectProblem(409, "receipt-id-conflict");
        JsonNode all = receive(id, "GR-2", "1.5").expect(200).json();

        assertThat(all.path("status").asString()).isEqualTo("RECEIVED");
        assertThat(all.path("receipts").size()).isEqualTo(2);
        assertThat(all.path("receipts").path(0).path("creditNoteId"))
                .isNotEqualTo(all.path("receipts").path(1).path("creditNoteId"));
        assertThat(all.path("lines").path(0).path("receivedQuantity").asDouble())
                .isEqualTo(2.0);
        for (int i = 0; i < 2; i++) {
            String noteId = all.path("receipts").path(i).path("creditNoteId").asString();
            api.as("sales-admin")
                    .post("/credit-notes/" + noteId + "/issue", Map.of())
                    .expect(200);
        }
        assertThat(documents.read(invoiceId).path("paymentStatus").asString()).isEqualTo("REVERSED");
        receive(id, "GR-3", "1").expectProblem(409, "return-not-open");
        assertThatThrownBy(() -> jdbc.update("delete from goods_receipts where goods_return_id = ?", id))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void refusesMoreThanIsExpectedAndParksItWithItsReason() {
        UUID id = idOf(request("1", Map.of()).expect(201).json());
        ApiResponse refused = receive(id, "GR-1", "1.5").expectProblem(422, "receipt-exceeds-expected");
        assertThat(refused.json().path("errors").path(0).path("field").asString())
                .isEqualTo("lines[0].quantity");
        receive(UuidV7.next(), "GR-1", "1").expectProblem(404, "return-not-found");

        upstream.goodsAreReceived(orderId, id, "GR-9", today(), "1.5");
        await().until(() ->
                jdbc.queryForList("select reason_detail from parked_messages where subject = ?", id.toString())
                                .size()
                        == 1);
        assertThat(jdbc.queryForMap(
                        "select reason_code, reason_detail from parked_messages where subject = ?", id.toString()))
                .containsEntry("reason_code", "receipt-exceeds-expected")
                .hasEntrySatisfying(
                        "reason_detail",
                        detail -> assertThat(String.valueOf(detail)).contains("at most 1"));
        assertThat(statusOf(id)).isEqualTo("EXPECTED");
    }

    @Test
    void creditsAtOnceWhereThatIsAskedFor() {
        JsonNode asked = request("1", Map.of("credit", "NOW")).expect(201).json();
        assertThat(amount(note(asked.path("creditNoteId").asString()).path("totals"), "gross"))
                .isEqualTo("60.50");

        JsonNode received = receive(idOf(asked), "GR-1", "1").expect(200).json();

        assertThat(received.path("status").asString()).isEqualTo("RECEIVED");
        assertThat(received.path("receipts").path(0).path("creditNoteId").asString(""))
                .isEmpty();
        assertThat(jdbc.queryForObject(
                        "select count(*) from credit_notes where original_id = ?", Long.class, invoiceId))
                .isEqualTo(1);
    }

    @Test
    void goodsThatCannotBeCreditedAnyMoreAreRecordedWithTheReason() {
        UUID id = idOf(request("2", Map.of()).expect(201).json());
        documents.anIssuedCreditNote(invoiceId);

        JsonNode received = receive(id, "GR-1", "2").expect(200).json();

        assertThat(received.path("status").asString()).isEqualTo("RECEIVED");
        assertThat(received.path("receipts").path(0).path("creditRefusal").asString())
                .startsWith("nothing-creditable");
    }

    @Test
    void expectsNothingTwiceAndNothingThatIsNoGoodsOfTheInvoice() {
        UUID first = idOf(request("1.5", Map.of()).expect(201).json());
        request("1", Map.of()).expectProblem(422, "return-invalid");
        receive(first, "GR-1", "1").expect(200);
        api.as("sales-admin")
                .post("/returns/" + first + "/close", Map.of("reason", "The rest was lost"))
                .expect(200);
        JsonNode second = request("1", Map.of()).expect(201).json();
        assertThat(second.path("number").asString()).endsWith("/R2");
        api.as("sales-admin")
                .post(
                        "/invoices/" + invoiceId + "/returns",
                        Map.of("reason", "x", "lines", List.of(Map.of("position", 7, "quantity", "1"))))
                .expectProblem(422, "return-invalid");
        UUID draft = documents.aDraft(upstream.clientIsKnown());
        api.as("sales-admin")
                .post(
                        "/invoices/" + draft + "/returns",
                        Map.of("reason", "x", "lines", List.of(Map.of("position", 1, "quantity", "1"))))
                .expectProblem(409, "original-not-issued");
    }

    @Test
    void isListedUntilItIsClosedWithAReason() {
        UUID id = idOf(request("1", Map.of()).expect(201).json());
        JsonNode page = list("originalId=" + invoiceId + "&status=EXPECTED");
        assertThat(page.path("items").path(0).path("id").asString()).isEqualTo(id.toString());
        assertThat(page.path("counts").path("EXPECTED").asInt()).isEqualTo(1);

        api.as("warehouse")
                .post("/returns/" + id + "/close", Map.of("reason", "x"))
                .expect(403);
        JsonNode closed = api.as("sales-admin")
                .post("/returns/" + id + "/close", Map.of("reason", "The client keeps it"))
                .expect(200)
                .json();

        assertThat(closed.path("closing").path("closeReason").asString()).isEqualTo("The client keeps it");
        assertThat(list("originalId=" + invoiceId).path("counts").path("CLOSED").asInt())
                .isEqualTo(1);
        receive(id, "GR-1", "1").expectProblem(409, "return-not-open");
        api.as("sales-admin")
                .post("/returns/" + id + "/close", Map.of("reason", "again"))
                .expectProblem(409, "return-not-open");
    }

    private ApiResponse request(String quantity, Map<String, Object> more) {
        Map<String, Object> request = new HashMap<>(more);
        request.put("reason", "Scratched armrests");
        request.put("lines", List.of(Map.of("position", 1, "quantity", quantity)));
        return api.as("sales-admin").post("/invoices/" + invoiceId + "/returns", request);
    }

    private ApiResponse receive(UUID id, String receiptId, String quantity) {
        return api.as("warehouse")
                .post(
                        "/returns/" + id + "/receipts",
                        Map.of(
                                "receiptId",
                                receiptId,
                                "receivedOn",
                                today().toString(),
                                "lines",
                                List.of(Map.of("position", 1, "quantity", quantity))));
    }

    private LocalDate today() {
        return calendar.today();
    }

    private JsonNode read(UUID id) {
        return api.as("warehouse").get("/returns/" + id).expect(200).json();
    }

    private String statusOf(UUID id) {
        return read(id).path("status").asString();
    }

    private JsonNode list(String query) {
        return api.as("warehouse").get("/returns?" + query).expect(200).json();
    }

    private JsonNode note(String id) {
        return api.as("sales-admin").get("/credit-notes/" + id).expect(200).json();
    }

    private static boolean isOf(JsonNode data, String field, UUID id) {
        return data.path(field).asString().equals(id.toString());
    }

    private static UUID idOf(JsonNode document) {
        return UUID.fromString(document.path("id").asString());
    }

    private static String amount(JsonNode document, String field) {
        return document.path(field).path("amount").asString();
    }
}
