package com.azuvio.crmconnect.payment.money;

import static com.azuvio.crmconnect.payment.Scenario.allocation;
import static com.azuvio.crmconnect.payment.Scenario.allocationOf;
import static com.azuvio.crmconnect.payment.Scenario.amount;
import static com.azuvio.crmconnect.payment.Scenario.eur;
import static com.azuvio.crmconnect.payment.Scenario.funds;
import static com.azuvio.crmconnect.payment.Scenario.id;
import static com.azuvio.crmconnect.payment.Scenario.money;
import static com.azuvio.crmconnect.payment.Scenario.receipt;
import static com.azuvio.crmconnect.payment.Scenario.today;
import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.payment.Scenario;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.EventProbe.ReceivedEvent;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Recording receipts: partial, second and over-payment (S62 to S65, D11). */
@ServiceTest
class PaymentIT {

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    private Scenario scenario;
    private UUID client;

    @BeforeEach
    void aKnownClient() {
        scenario = new Scenario(api, events);
        client = scenario.aClient();
    }

    @Test
    void recordsAPartialPaymentAndAsksForItsAllocation() {
        UUID invoice = scenario.anInvoice(client, "119.00");
        ApiResponse answer = scenario.record(receipt(client, "50.00", allocation(invoice, "50.00")));
        JsonNode payment = answer.expect(201).json();

        assertThat(answer.header("Location")).isEqualTo("/payments/" + id(payment));
        assertThat(answer.header("ETag")).isNotNull();
        assertThat(payment.path("number").asString()).matches("PAY-\\d{6}");
        assertThat(payment.path("status").asString()).isEqualTo("FULLY_ALLOCATED");
        assertThat(funds(payment)).containsExactly("0.00", "50.00", "0.00", "0.00");
        assertThat(payment.path("cuts").isEmpty()).isTrue();
        assertThat(payment.path("recordedBy").asString()).isEqualTo("test-sales-admin");

        ReceivedEvent recorded = events.await(
                "sales.payment.recorded.v1",
                data -> data.path("paymentId").asString().equals(id(payment)));
        assertThat(recorded.key()).isEqualTo(client.toString());
        assertThat(recorded.revision()).isEqualTo(1);
        ReceivedEvent requested = events.await(
                "sales.payment.allocation-requested.v1",
                data -> data.path("paymentId").asString().equals(id(payment)));
        assertThat(requested.revision()).isEqualTo(2);
        assertThat(amount(requested.data().path("amount"))).isEqualTo("50.00");
        assertThat(requested.data().path("documentId").asString()).isEqualTo(invoice.toString());
        assertThat(requested.data().path("allocationId").asString())
                .isEqualTo(allocationOf(payment).path("allocationId").asString());
    }

    @Test
    void cutsWhatTheDocumentDoesNotNeedAndSaysSo() {
        UUID invoice = scenario.anInvoice(client, "119.00");
        JsonNode payment = scenario.pay(client, "150.00", allocation(invoice, "150.00"));

        assertThat(funds(payment)).containsExactly("0.00", "119.00", "0.00", "31.00");
        assertThat(payment.path("status").asString()).isEqualTo("PARTIALLY_ALLOCATED");
        JsonNode cut = payment.path("cuts").path(0);
        assertThat(cut.path("documentId").asString()).isEqualTo(invoice.toString());
        assertThat(amount(cut.path("asked"))).isEqualTo("150.00");
        assertThat(amount(cut.path("requested"))).isEqualTo("119.00");
        assertThat(amount(cut.path("notNeeded"))).isEqualTo("31.00");
    }

    @Test
    void recordsMoneyForADocumentThatIsPaidAlready() {
        UUID invoice = scenario.anInvoice(client, "80.00");
        scenario.pay(client, "80.00", allocation(invoice, "80.00"));
        JsonNode second = scenario.pay(client, "30.00", allocation(invoice, "30.00"));

        assertThat(funds(second)).containsExactly("0.00", "0.00", "0.00", "30.00");
        assertThat(second.path("status").asString()).isEqualTo("UNALLOCATED");
        assertThat(second.path("allocations").isEmpty()).isTrue();
        assertThat(amount(second.path("cuts").path(0).path("requested"))).isEqualTo("0.00");
    }

    @Test
    void paysTheDifferenceWithASecondPayment() {
        UUID invoice = scenario.anInvoice(client, "119.00");
        JsonNode first = scenario.anAppliedPayment(client, "50.00", invoice, "50.00");
        scenario.tellDocument(scenario.document(invoice, client, "119.00", "69.00"), 2);
        scenario.awaitOpen(client, invoice, "69.00");

        JsonNode second = scenario.pay(client, "69.00", allocation(invoice, "69.00"));
        assertThat(funds(first)).containsExactly("50.00", "0.00", "0.00", "0.00");
        assertThat(funds(second)).containsExactly("0.00", "69.00", "0.00", "0.00");
        assertThat(scenario.openDocument(client, invoice)
                        .path("open")
                        .path("amount")
                        .asString())
                .isEqualTo("0.00");
    }

    @Test
    void spreadsOneReceiptOverSeveralDocuments() {
        UUID first = scenario.anInvoice(client, "10.00");
        UUID second = scenario.anInvoice(client, "20.00");
        JsonNode payment = scenario.pay(client, "35.00", allocation(first, "10.00"), allocation(second, "20.00"));
        assertThat(payment.path("allocations").size()).isEqualTo(2);
        assertThat(funds(payment)).containsExactly("0.00", "30.00", "0.00", "5.00");
        assertThat(allocationOf(payment).path("documentNumber").asString()).isEqualTo("INV-" + first);
        assertThat(allocationOf(payment).path("history").path(0).path("what").asString())
                .isEqualTo("REQUESTED");
    }

    @Test
    void recordsMoneyThatIsMeantForNothingYet() {
        JsonNode payment = scenario.pay(client, "20.00");
        assertThat(payment.path("status").asString()).isEqualTo("UNALLOCATED");
        UUID invoice = scenario.anInvoice(client, "12.00");
        JsonNode later =
                scenario.allocate(id(payment), invoice, "15.00").expect(201).json();
        assertThat(funds(later)).containsExactly("0.00", "12.00", "0.00", "8.00");
        assertThat(amount(later.path("cuts").path(0).path("notNeeded"))).isEqualTo("3.00");
        scenario.allocate(id(payment), invoice, "1.00").expectProblem(409, "document-not-open");
        scenario.allocate(id(payment), invoice, "8.01").expectProblem(409, "not-enough-free-money");
        scenario.allocate(id(payment), invoice, "20.01").expectProblem(422, "allocations-exceed-payment");
        scenario.allocate(UUID.randomUUID().toString(), invoice, "1.00").expectProblem(404, "payment-not-found");
    }

    @Test
    void refusesAllocationsBeyondTheReceipt() {
        UUID invoice = scenario.anInvoice(client, "119.00");
        scenario.record(receipt(client, "100.00", allocation(invoice, "60.00"), allocation(invoice, "40.01")))
                .expectProblem(422, "allocations-exceed-payment");
    }

    @Test
    void refusesDocumentsOfAnotherClientAndCurrency() {
        UUID other = scenario.aClient();
        UUID foreign = scenario.anInvoice(other, "119.00");
        scenario.record(receipt(client, "10.00", allocation(foreign, "10.00")))
                .expectProblem(422, "document-of-another-client");

        UUID invoice = scenario.anInvoice(client, "119.00");
        Map<String, Object> lei = receipt(client, "10.00");
        lei.put("amount", money("10.00", "RON"));
        lei.put("allocations", List.of(Map.of("documentId", invoice, "amount", money("10.00", "RON"))));
        scenario.record(lei).expectProblem(422, "document-in-another-currency");

        lei.put("allocations", List.of(allocation(invoice, "10.00")));
        scenario.record(lei).expectProblem(422, "allocation-in-another-currency");
    }

    @Test
    void asksToComeBackWhenADocumentOrAClientIsOnItsWay() {
        ApiResponse document = scenario.record(receipt(client, "10.00", allocation(UUID.randomUUID(), "10.00")));
        document.expectProblem(409, "document-not-known-yet");
        assertThat(document.header("Retry-After")).isEqualTo("1");
        ApiResponse unknown = scenario.record(receipt(UUID.randomUUID(), "10.00"));
        unknown.expectProblem(409, "client-not-known-yet");
        assertThat(unknown.header("Retry-After")).isEqualTo("1");
    }

    @Test
    void tellsTheDayOfReceiptFromTheDayOfEntry() {
        Map<String, Object> late = receipt(client, "10.00");
        late.put("receivedOn", today().minusDays(3));
        JsonNode payment = scenario.record(late).expect(201).json();
        assertThat(payment.path("receivedOn").asString())
                .isEqualTo(today().minusDays(3).toString());
        assertThat(payment.path("recordedAt").asString()).isNotBlank();

        late.put("receivedOn", today().plusDays(1));
        ApiResponse future = scenario.record(late).expectProblem(422, "received-in-the-future");
        assertThat(future.json().path("errors").path(0).path("field").asString())
                .isEqualTo("receivedOn");
        late.put("receivedOn", "1999-12-31");
        scenario.record(late).expectProblem(422, "received-too-long-ago");
    }

    @Test
    void demandsWhatThePaymentModeNeeds() {
        Map<String, Object> debit = receipt(client, "10.00");
        debit.put("modeCode", "DIRECT_DEBIT");
        ApiResponse refused = scenario.record(debit).expectProblem(422, "required-by-payment-mode");
        assertThat(refused.json()
                        .path("errors")
                        .valueStream()
                        .map(e -> e.path("field").asString()))
                .containsExactly("payerIban", "mandate");

        debit.put("payerIban", "RO49 AAAA 1B31 0075 9384 0000");
        debit.put("mandate", "M-17");
        JsonNode payment = scenario.record(debit).expect(201).json();
        assertThat(payment.path("payerIban").asString()).isEqualTo("RO49AAAA1B31007593840000");

        debit.put("payerIban", "RO48AAAA1B31007593840000");
        scenario.record(debit).expectProblem(400, "invalid-iban");
        debit.put("modeCode", "BARTER");
        debit.remove("payerIban");
        scenario.record(debit).expectProblem(422, "unknown-payment-mode");
    }

    @Test
    void flagsTheSameMoneyEnteredTwice() {
        JsonNode first = scenario.pay(client, "10.00");
        assertThat(first.path("possibleDuplicate").asBoolean()).isFalse();
        JsonNode second = scenario.pay(client, "10.00");
        assertThat(second.path("possibleDuplicate").asBoolean()).isTrue();
        assertThat(second.path("possibleDuplicates").path(0).path("paymentId").asString())
                .isEqualTo(id(first));
        assertThat(scenario.payment(id(first))
                        .path("possibleDuplicates")
                        .path(0)
                        .path("number")
                        .asString())
                .isEqualTo(second.path("number").asString());
        assertThat(scenario.pay(client, "10.01").path("possibleDuplicate").asBoolean())
                .isFalse();
    }

    @Test
    void recordsOneReceiptHoweverOftenTheRequestIsRepeated() {
        Map<String, Object> body = receipt(client, "33.00");
        String key = UUID.randomUUID().toString();
        String first =
                api.as("sales-admin").post("/payments", body, key).expect(201).text();
        assertThat(api.as("sales-admin")
                        .post("/payments", body, key)
                        .expect(201)
                        .text())
                .isEqualTo(first);
        assertThat(api.as("sales-admin")
                        .get("/payments?clientId=" + client)
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void takesAnAllocationIdOnce() {
        UUID invoice = scenario.anInvoice(client, "119.00");
        UUID allocationId = UUID.randomUUID();
        Map<String, Object> named = Map.of("documentId", invoice, "amount", eur("5.00"), "allocationId", allocationId);
        JsonNode payment =
                scenario.record(receiptOf("20.00", named)).expect(201).json();
        assertThat(allocationOf(payment).path("allocationId").asString()).isEqualTo(allocationId.toString());

        scenario.record(receiptOf("20.00", named)).expectProblem(409, "allocation-id-taken");
        JsonNode again = api.as("finance-manager")
                .post("/payments/" + id(payment) + "/allocations", named)
                .expect(201)
                .json();
        assertThat(again.path("allocations").size()).isEqualTo(1);
        String other = id(scenario.pay(client, "7.00"));
        api.as("finance-manager")
                .post("/payments/" + other + "/allocations", named)
                .expectProblem(409, "allocation-id-taken");
    }

    private Map<String, Object> receiptOf(String amount, Map<String, Object> allocation) {
        Map<String, Object> body = receipt(client, amount);
        body.put("allocations", List.of(allocation));
        return body;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    amount     | {"amount":"10.005","currency":"EUR"}  | unreadable-body
                    amount     | {"amount":"10.00","currency":"JPY"}   | unreadable-body
                    amount     | {"amount":"10.00","currency":"XYZ"}   | unreadable-body
                    amount     | {"amount":"-1.00","currency":"EUR"}   | amount-not-positive
                    amount     | {"amount":"0.00","currency":"EUR"}    | amount-not-positive
                    amount     | null                                  | invalid-request
                    clientId   | "no-uuid"                             | unreadable-body
                    receivedOn | "2026-02-30"                          | unreadable-body
                    modeCode   | "cash"                                | invalid-request
                    allocations| [null]                                | invalid-request
                    allocations| [{"amount":{"amount":"1.00","currency":"EUR"}}] | invalid-request
                    colour     | "blue"                                | unreadable-body
                    reference  | "a\\u0000b"                          | unreadable-body
                    """)
    void namesWhatIsWrongWithARequest(String field, String value, String code) {
        String body = """
                {"clientId":"%s","amount":{"amount":"10.00","currency":"EUR"},"receivedOn":"%s","modeCode":"CASH"}
                """.formatted(client, today())
                .strip()
                .replaceFirst("\"" + field + "\":(\\{[^}]*}|\"[^\"]*\")", "\"gone\":1");
        String wrong = body.contains("\"gone\":1")
                ? body.replace("\"gone\":1", "\"" + field + "\":" + value)
                : body.substring(0, body.length() - 1) + ",\"" + field + "\":" + value + "}";
        api.as("sales-admin").post("/payments", wrong).expectProblem(400, code);
    }

    @Test
    void isRecordedOnlyByThoseWhoMay() {
        for (String role : List.of("account-executive", "warehouse", "integration", "ops", "service")) {
            api.as(role).post("/payments", receipt(client, "1.00")).expectProblem(403, "forbidden");
        }
        api.as("finance-manager").post("/payments", receipt(client, "1.00")).expect(201);
    }
}
