package com.azuvio.crmconnect.invoicing.invoice;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Drafts that bill no order: entered, edited, copied, and then as all invoices. */
@InvoicingTest
class ManualDraftIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

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
    private JdbcClient jdbc;

    @BeforeEach
    void company() {
        setup.companyIsSetUp();
    }

    /** 10 × 30.00 − 50.00 = 250.00; 2 × 100.00 less 10 % = 180.00; less 10 % of 430.00 and 13.00 of delivery: 400.00, and 21 % of it. */
    @Test
    void draftsWhatAPersonEntered() {
        UUID clientId = known();

        ApiResponse created = post(request(clientId)).expect(201);

        JsonNode draft = created.json();
        assertThat(created.header("Location"))
                .isEqualTo("/invoices/" + draft.path("id").asString());
        assertThat(draft.path("status").asString()).isEqualTo("DRAFT");
        assertThat(amount(draft, "linesNet")).isEqualTo("430.00");
        assertThat(amount(draft, "allowances")).isEqualTo("43.00");
        assertThat(amount(draft, "charges")).isEqualTo("13.00");
        assertThat(amount(draft, "net")).isEqualTo("400.00");
        assertThat(amount(draft, "vat")).isEqualTo("84.00");
        assertThat(draft.path("charges").path(0).path("reason").asString()).isEqualTo("Delivery");
        assertThat(draft.path("taxPoint").asString()).isEqualTo(calendar.today().toString());
        assertThat(draft.has("orderId")).isFalse();
        assertThat(draft.path("links").has("order")).isFalse();
        assertThat(draft.path("readiness").path("ready").asBoolean())
                .as(draft.toPrettyString())
                .isTrue();
        JsonNode told = events.await("sales.invoice.drafted.v1", data -> isOf(data, draft))
                .data();
        assertThat(told.has("orderId") || told.has("confirmationNumber")).isFalse();
        assertThat(told.path("total").path("amount").asString()).isEqualTo("484.00");
    }

    @Test
    void issuesSendsAndPrintsItAsAllInvoices() {
        UUID clientId = known();
        JsonNode draft = post(request(clientId)).expect(201).json();
        String path = "/invoices/" + draft.path("id").asString();

        JsonNode issued = admin().post(path + "/issue").expect(200).json();

        assertThat(issued.path("status").asString()).isEqualTo("ISSUED");
        assertThat(issued.path("dueOn").asString())
                .isEqualTo(calendar.today().plusDays(14).toString());
        assertThat(issued.path("buyer").path("paymentTermsDays").asInt()).isEqualTo(14);
        assertThat(events.await("sales.invoice.issued.v1", data -> isOf(data, draft))
                        .data()
                        .has("orderId"))
                .isFalse();
        admin().post(path + "/send").expect(200);
        assertThat(admin().get(path + "/pdf").expect(200).bytes()).isNotEmpty();
        assertThat(admin().put(
                                path,
                                request(clientId),
                                "\"" + admin().get(path).json().path("version").asLong() + "\"")
                        .expectProblem(409, "invoice-already-issued")
                        .status())
                .isEqualTo(409);
        JsonNode row = admin().get("/invoices?clientId=" + clientId)
                .expect(200)
                .json()
                .path("items")
                .path(0);
        assertThat(row.path("number")).isEqualTo(issued.path("number"));
        assertThat(row.has("orderNumber")).isFalse();
    }

    @Test
    void replacesADraftOfTheVersionThatTheCallerSaw() {
        UUID clientId = known();
        ApiResponse created = post(request(clientId)).expect(201);
        String path = "/invoices/" + created.json().path("id").asString();
        ObjectNode other = request(clientId);
        other.withArray("lines").remove(0);
        other.remove("discount");
        other.remove("charges");
        other.put("notes", "Only the second line");

        admin().put(path, other, null).expectProblem(428, "if-match-required");
        admin().put(path, other, "\"99\"").expectProblem(412, "stale-version");
        ApiResponse edited = admin().put(path, other, created.header("ETag")).expect(200);
        admin().put(path, other, created.header("ETag")).expectProblem(412, "stale-version");

        assertThat(amount(edited.json(), "net")).isEqualTo("180.00");
        assertThat(edited.json().path("lines").size()).isEqualTo(1);
        assertThat(edited.json().path("charges").size()).isZero();
        assertThat(edited.json().path("notes").asString()).isEqualTo("Only the second line");
        assertThat(edited.json().path("remaining").path("amount").asString()).isEqualTo("217.80");
        ObjectNode stranger = request(known());
        admin().put(path, stranger, edited.header("ETag")).expectProblem(422, "client-differs");
    }

    @Test
    void aDraftOfAnOrderSaysWhatWasConfirmed() {
        UUID clientId = known();
        UUID id = documents.aDraft(clientId);
        long version = documents.read(id).path("version").asLong();

        admin().put("/invoices/" + id, request(clientId), "\"" + version + "\"").expectProblem(409, "draft-of-order");
        assertThat(amount(documents.read(id), "net")).isEqualTo("100.00");
    }

    @Test
    void copiesAnyInvoiceForToday() {
        UUID clientId = known();
        UUID issued = documents.draftOf(upstream.orderIsConfirmed(clientId, confirmation -> {
            confirmation.set("freight", Upstream.money("20.00"));
            confirmation.set("discount", Upstream.money("10.00"));
        }));
        admin().post("/invoices/" + issued + "/issue").expect(200);

        JsonNode copy =
                admin().post("/invoices/" + issued + "/duplicate").expect(201).json();

        assertThat(copy.path("status").asString()).isEqualTo("DRAFT");
        assertThat(copy.has("orderId")).isFalse();
        assertThat(copy.path("lines").path(0).path("line").has("orderLineId")).isFalse();
        assertThat(copy.path("charges").path(0).path("reason").asString()).isEqualTo("Transport");
        assertThat(copy.path("totals")).isEqualTo(documents.read(issued).path("totals"));
        JsonNode again = admin().post("/invoices/" + copy.path("id").asString() + "/duplicate")
                .expect(201)
                .json();
        assertThat(again.path("totals")).isEqualTo(copy.path("totals"));
    }

    @Test
    void followsItsClient() {
        UUID clientId = known();
        JsonNode draft = post(request(clientId)).expect(201).json();
        UUID id = UUID.fromString(draft.path("id").asString());

        upstream.clientChanged(
                clientId, 2, client -> client.put("name", "Renamed SRL").put("paymentTermsDays", 45));

        JsonNode followed = await().until(
                        () -> documents.read(id),
                        invoice -> invoice.path("clientRevision").asLong() == 2);
        assertThat(followed.path("buyer").path("name").asString()).isEqualTo("Renamed SRL");
        assertThat(followed.path("buyer").path("paymentTermsDays").asInt())
                .as("the terms of this document")
                .isEqualTo(14);
    }

    @Test
    void isDiscardedWithoutAnOrderToTell() {
        JsonNode draft = post(request(known())).expect(201).json();

        admin().post("/invoices/" + draft.path("id").asString() + "/discard", "{\"reason\": \"Entered twice\"}")
                .expect(200);

        assertThat(events.await("sales.invoice.draft-discarded.v1", data -> isOf(data, draft))
                        .data()
                        .has("orderId"))
                .isFalse();
    }

    @Test
    void refusesAClientThatNobodyKnows() {
        ApiResponse refused = post(request(UuidV7.next())).expectProblem(409, "client-not-known");

        assertThat(refused.header("Retry-After")).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        "400,lines[0].quantity,/lines/0/quantity,-1",
        "400,lines[0].quantity,/lines/0/quantity,0",
        "400,lines[0].quantity,/lines/0/quantity,1.00001",
        "400,lines[0].unitPrice,/lines/0/unitPrice,-0.01",
        "400,lines[0].discountAmount,/lines/0/discountAmount,0.001",
        "400,lines[1].oneDiscount,/lines/1/discountAmount,1",
        "400,lines[1].discountPercent,/lines/1/discountPercent,100.01",
        "400,discount.oneDiscount,/discount/amount,1",
        "400,charges[0].amount,/charges/0/amount,1.001",
        "400,charges[0].amount,/charges/0/amount,0",
        "400,paymentTermsDays,/paymentTermsDays,366",
        "422,lines[0].discountAmount,/lines/0/discountAmount,300.01",
        "422,lines[0].unitCode,/lines/0/unitCode,ZZZZ",
        "422,lines[0].quantity,/lines/0/quantity,999999999999",
        "422,taxPoint,/taxPoint,1999-12-31",
        "422,period.to,/period/to,2025-12-31",
        "422,currency,/currency,JPY",
        "400,currency,/currency,XXZ"
    })
    void refusesWithThePathOfTheField(int status, String field, String pointer, String value) {
        ObjectNode request = request(known());
        request.putObject("period").put("from", "2026-01-01").put("to", "2026-01-31");
        int last = pointer.lastIndexOf('/');
        JsonNode parent = last == 0 ? request : request.at(pointer.substring(0, last));
        ((ObjectNode) parent).put(pointer.substring(last + 1), value);

        for (String path : List.of("/invoices", "/invoices/totals")) {
            ApiResponse refused = admin().post(path, request).expect(status);
            assertThat(refused.json()
                            .path("errors")
                            .valueStream()
                            .map(error -> error.path("field").asString()))
                    .as(refused.text())
                    .contains(field);
        }
    }

    @Test
    void computesWhatADraftWouldAmountToAndStoresNothing() {
        UUID clientId = known();
        List<Integer> before = stored();

        JsonNode computed =
                admin().post("/invoices/totals", request(clientId)).expect(200).json();

        assertThat(stored()).as("drafts, keys, events").isEqualTo(before);
        JsonNode draft = post(request(clientId)).expect(201).json();
        for (String part : List.of("lines", "allowances", "charges", "totals", "nationalVat", "vatDetermined")) {
            assertThat(computed.path(part)).as(part).isEqualTo(draft.path(part));
        }
        assertThat(amount(computed, "gross")).isEqualTo("484.00");
        assertThat(computed.path("undecided").size()).isZero();
    }

    @Test
    void saysOfWhichLinesNoRuleDecidesTheVat() {
        UUID clientId = UuidV7.next();
        upstream.clientChanged(clientId, 1, client -> {
            client.put("status", "NON_EU").remove("vatNumber");
            ((ObjectNode) client.path("registeredAddress")).put("country", "US");
        });
        ObjectNode request = request(clientId);
        await().until(() -> post(request).status() == 201);

        JsonNode computed =
                admin().post("/invoices/totals", request).expect(200).json();

        JsonNode draft = post(request).expect(201).json();
        assertThat(computed.path("totals")).isEqualTo(draft.path("totals"));
        assertThat(computed.path("vatDetermined")).isEqualTo(draft.path("vatDetermined"));
        assertThat(computed.path("undecided").path(0).path("field").asString()).isEqualTo("lines[1]");
        assertThat(computed.path("undecided").path(0).path("code").asString()).isEqualTo("service-outside-eu");
    }

    @Test
    void computesNothingForAClientThatNobodyKnowsAndForNobodyElse() {
        admin().post("/invoices/totals", request(UuidV7.next())).expectProblem(409, "client-not-known");
        api.as("warehouse").post("/invoices/totals", request(known())).expect(403);
    }

    private List<Integer> stored() {
        return Stream.of("invoices", "client_copies", "idempotency_keys")
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single())
                .toList();
    }

    @Test
    void refusesATextThatNoDocumentStores() {
        ObjectNode request = with(request(known()), changed -> changed.put("notes", "a\0b"));

        assertThat(post(request).expectProblem(400, "unreadable-body").text()).contains("notes");
    }

    @Test
    void refusesADiscountAboveTheLines() {
        ObjectNode request =
                with(request(known()), changed -> changed.putObject("discount").put("amount", "430.01"));

        post(request).expectProblem(422, "billing-invalid");
        ((ObjectNode) request.path("discount")).put("amount", "430.00");
        assertThat(amount(post(request).expect(201).json(), "net")).isEqualTo("13.00");
    }

    private UUID known() {
        UUID clientId = upstream.clientIsKnown();
        await().until(() -> post(request(clientId)).status() == 201);
        return clientId;
    }

    private static ObjectNode request(UUID clientId) {
        return (ObjectNode) JSON.readTree("""
                {"clientId": "%s", "currency": "EUR", "buyerReference": "Dept. 7", "clientOrderNumber": "PO 88", "notes": "Thank you",
                 "lines": [
                   {"itemCode": "CHAIR", "description": "Chair", "kind": "GOODS", "vatClass": "STANDARD", "unitCode": "H87",
                    "quantity": "10", "unitPrice": "30.00", "discountAmount": "50.00"},
                   {"description": "Assembly", "kind": "SERVICE", "vatClass": "STANDARD", "unitCode": "HUR",
                    "quantity": "2", "unitPrice": "100.00", "discountPercent": "10"}],
                 "shipping": {"to": {"line1": "Strada Lungă 1", "city": "Iași", "region": "RO-IS", "postalCode": "700028", "country": "RO"}},
                 "discount": {"percent": "10"},
                 "charges": [{"reason": "Delivery", "amount": "13.00", "vatClass": "STANDARD"}],
                 "paymentTermsDays": 14}""".formatted(clientId));
    }

    private static ObjectNode with(ObjectNode request, Consumer<ObjectNode> change) {
        change.accept(request);
        return request;
    }

    private ApiResponse post(ObjectNode request) {
        return admin().post("/invoices", request);
    }

    private Api admin() {
        return api.as("sales-admin");
    }

    private static String amount(JsonNode invoice, String total) {
        return invoice.path("totals").path(total).path("amount").asString();
    }

    private static boolean isOf(JsonNode data, JsonNode invoice) {
        return data.path("invoiceId").equals(invoice.path("id"));
    }
}
