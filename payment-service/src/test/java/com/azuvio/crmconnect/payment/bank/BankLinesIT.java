package com.azuvio.crmconnect.payment.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.payment.Scenario;
import com.azuvio.crmconnect.payment.client.Clients;
import com.azuvio.crmconnect.payment.receivable.OpenDocument;
import com.azuvio.crmconnect.payment.receivable.OpenDocuments;
import com.azuvio.crmconnect.starter.selfcheck.SelfCheck;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class BankLinesIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    Api api;

    @Autowired
    EventProbe events;

    @Autowired
    Clients clients;

    @Autowired
    OpenDocuments documents;

    @Autowired
    List<SelfCheck> selfChecks;

    private Api admin;
    private BankScenario bank;
    private Scenario scenario;
    private Receivables receivables;
    private String account;
    private UUID client;
    private OpenDocument invoice;

    @BeforeEach
    void aClientWithAnInvoice() {
        admin = api.as("sales-admin");
        bank = new BankScenario(api);
        scenario = new Scenario(api, events);
        receivables = new Receivables(clients, documents);
        account = bank.anAccount();
        client = receivables.aClient("Zarea Cristal " + UUID.randomUUID(), BankScenario.anIban());
        invoice = receivables.anInvoice(client, "119.00");
    }

    @Test
    void proposesByReferenceAndSaysWhy() {
        JsonNode line = credit("119.00", "payment " + invoice.paymentReference());
        assertThat(line.path("status").asString()).isEqualTo("PROPOSED");
        JsonNode proposal = line.path("proposal");
        assertThat(proposal.path("score").asInt()).isGreaterThanOrEqualTo(90);
        assertThat(proposal.path("clientId").asString()).isEqualTo(client.toString());
        assertThat(proposal.path("allocations").path(0).path("documentNumber").asString())
                .isEqualTo(invoice.number());
        assertThat(proposal.path("reasons").path(0).path("text").asString())
                .isEqualTo("reference " + invoice.paymentReference() + " matches " + invoice.number());
        assertThat(proposal.path("reasons").path(0).path("code").asString()).isEqualTo("reference-matches");
    }

    @Test
    void acceptsALineAsAReceipt() {
        JsonNode line = credit("119.00", "invoice " + invoice.number().replace('-', ' '));
        JsonNode accepted = accept(line).expect(200).json();
        assertThat(accepted.path("line").path("status").asString()).isEqualTo("MATCHED");
        JsonNode payment = scenario.payment(accepted.path("paymentId").asString());
        assertThat(payment.path("bankLineId")).isEqualTo(line.path("id"));
        assertThat(payment.path("receivedOn").asString()).isEqualTo("2026-03-02");
        assertThat(payment.path("modeCode").asString()).isEqualTo("BANK_TRANSFER");
        assertThat(Scenario.funds(payment)).containsExactly("0.00", "119.00", "0.00", "0.00");
        accept(line).expectProblem(409, "bank-line-matched");
        assertChecked();
    }

    @Test
    void flagsNoSecondLineOfTheSameAmountAndDay() {
        receivables.anInvoice(client, "119.00");
        JsonNode first = credit("119.00", "first transfer " + invoice.number());
        accept(first).expect(200);
        JsonNode second = credit("119.00", "second transfer");
        String paymentId =
                acceptFor(second).expect(200).json().path("paymentId").asString();
        assertThat(scenario.payment(paymentId).path("possibleDuplicate").asBoolean())
                .isFalse();
        assertThat(scenario.payment(paymentId).path("possibleDuplicates")).isEmpty();
    }

    @Test
    void flagsMoneyEnteredByHandBesideItsBankLineUntilItHasALineOfItsOwn() {
        accept(credit("119.00", "transfer " + invoice.number())).expect(200);
        Map<String, Object> entered = Scenario.receipt(client, "119.00");
        entered.put("receivedOn", "2026-03-02");
        String byHand = Scenario.id(scenario.record(entered).expect(201).json());
        assertThat(scenario.payment(byHand).path("possibleDuplicate").asBoolean())
                .isTrue();
        JsonNode other = credit("119.00", "another transfer");
        admin.post("/bank-lines/" + id(other) + "/accept", Map.of("paymentId", byHand))
                .expect(200);
        assertThat(scenario.payment(byHand).path("possibleDuplicate").asBoolean())
                .isFalse();
    }

    @Test
    void leavesWhatADocumentDoesNotNeedFree() {
        JsonNode line = credit("150.00", String.valueOf(invoice.paymentReference()));
        JsonNode payment = scenario.payment(
                accept(line).expect(200).json().path("paymentId").asString());
        assertThat(Scenario.funds(payment)).containsExactly("0.00", "119.00", "0.00", "31.00");
    }

    @Test
    void makesOneReceiptOfOneLineWhoeverClicks() throws Exception {
        JsonNode line = credit("119.00", invoice.number());
        List<Callable<Integer>> clicks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            clicks.add(() -> accept(line).status());
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : threads.invokeAll(clicks)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
        }
        assertThat(admin.get("/payments?clientId=" + client)
                        .expect(200)
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void undoesAnAcceptedLine() {
        JsonNode line = credit("119.00", invoice.number());
        String first = accept(line).expect(200).json().path("paymentId").asString();
        JsonNode payment = scenario.payment(first);
        scenario.tellApplied(payment, Scenario.allocationOf(payment), "119.00");
        receivables.tellRemaining(invoice, "0.00");
        JsonNode applied = scenario.awaitPayment(
                first, now -> Scenario.funds(now).getFirst().equals("119.00"));
        undo(line).expect(200);
        accept(line).expectProblem(409, "receipt-being-taken-back");
        assertThat(scenario.payment(first).path("status").asString()).isEqualTo("REVERSING");
        scenario.tellReleased(applied, Scenario.allocationOf(applied), "119.00", "REVERSAL");
        documents.keep(List.of(new OpenDocument(
                invoice.id(),
                invoice.type(),
                invoice.number(),
                client,
                invoice.issuedOn(),
                invoice.dueOn(),
                invoice.total(),
                invoice.total(),
                invoice.paymentStatus(),
                true,
                invoice.paymentReference(),
                9)));
        JsonNode reversed = scenario.awaitPayment(
                first, now -> now.path("status").asString().equals("REVERSED"));
        assertThat(reversed.path("reversal").path("reversedOn")).isEqualTo(reversed.path("receivedOn"));
        admin.post("/bank-lines/" + id(line) + "/compare").expect(200);
        String second = accept(line).expect(200).json().path("paymentId").asString();
        assertThat(second).isNotEqualTo(first);
        JsonNode history = read(line).path("history");
        assertThat(history.valueStream().map(entry -> entry.path("what").asString()))
                .containsExactly("ACCEPTED", "UNDONE", "ACCEPTED");
        assertChecked();
    }

    @Test
    void splitsALineAsAPersonSays() {
        OpenDocument other = receivables.anInvoice(client, "50.00");
        JsonNode line = credit("150.00", "various");
        accept(line).expectProblem(409, "no-proposal");
        JsonNode accepted = admin.post(
                        "/bank-lines/" + id(line) + "/accept",
                        Map.of(
                                "clientId",
                                client,
                                "allocations",
                                List.of(
                                        Scenario.allocation(invoice.id(), "100.00"),
                                        Scenario.allocation(other.id(), "50.00"))))
                .expect(200)
                .json();
        JsonNode payment = scenario.payment(accepted.path("paymentId").asString());
        assertThat(payment.path("allocations").size()).isEqualTo(2);
        assertThat(Scenario.funds(payment)).containsExactly("0.00", "150.00", "0.00", "0.00");
    }

    @Test
    void proposesNothingWhereTwoInvoicesAreEquallyLikely() {
        receivables.anInvoice(client, "119.00");
        String name = clients.find(client).orElseThrow().name();
        JsonNode line = creditOf("119.00", "thanks", name, "");
        assertThat(line.path("status").asString()).isEqualTo("UNMATCHED");
        assertThat(line.path("candidates").size()).isEqualTo(2);
        assertThat(unapplied(client)).isEqualTo("119.00");
    }

    @Test
    void holdsMoneyOfAnOpenLineForItsClient() {
        String iban = BankScenario.anIban();
        UUID payer = receivables.aClient("Alfa " + UUID.randomUUID(), iban);
        JsonNode line = creditOf("77.00", "on account", "somebody", iban);
        assertThat(line.path("status").asString()).isEqualTo("UNMATCHED");
        assertThat(unapplied(payer)).isEqualTo("77.00");
        JsonNode told = api.as("service")
                .get("/clients/" + payer + "/unapplied-money")
                .expect(200)
                .json();
        assertThat(told.path("bankImport").path("lastImportedAt").asString()).isNotEmpty();
        assertThat(told.path("bankImport").path("statementsUntil").asString()).isNotEmpty();
        ignore(line).expect(200);
        assertThat(unapplied(payer)).isEqualTo("0.00");
        ignore(line).expectProblem(409, "bank-line-ignored");
        accept(line).expectProblem(409, "bank-line-ignored");
        admin.post("/bank-lines/" + id(line) + "/reopen", Map.of("reason", "it is theirs"))
                .expect(200);
        awaitCompared(line);
        assertThat(unapplied(payer)).isEqualTo("77.00");
        admin.post("/bank-lines/" + id(line) + "/reopen", Map.of("reason", "again"))
                .expectProblem(409, "bank-line-not-ignored");
        undo(line).expectProblem(409, "bank-line-not-matched");
    }

    @Test
    void linksTheReceiptThatWasEnteredByHand() {
        Map<String, Object> byHand = Scenario.receipt(client, "119.00", Scenario.allocation(invoice.id(), "119.00"));
        byHand.put("receivedOn", "2026-03-02");
        String payment = Scenario.id(scenario.record(byHand).expect(201).json());
        receivables.tellRemaining(invoice, "0.00");
        JsonNode line = creditOf(
                "119.00", invoice.number(), clients.find(client).orElseThrow().name(), "");
        assertThat(line.path("proposal").path("kind").asString()).isEqualTo("LINK");
        assertThat(line.path("proposal").path("paymentId").asString()).isEqualTo(payment);
        assertThat(accept(line)
                        .expect(200)
                        .json()
                        .path("line")
                        .path("settledAs")
                        .asString())
                .isEqualTo("LINK");
        assertThat(scenario.payment(payment).path("bankLineId")).isEqualTo(line.path("id"));
        undo(line).expect(200);
        assertThat(scenario.payment(payment).has("bankLineId")).isFalse();
        assertThat(scenario.payment(payment).path("status").asString()).isEqualTo("FULLY_ALLOCATED");
        assertChecked();
    }

    @Test
    void takesAReceiptBackThatTheBankReturned() {
        String name = clients.find(client).orElseThrow().name();
        JsonNode line = imported(
                BankScenario.fullRow(account, "2026-03-02", "119.00", invoice.number(), "E2E-" + client, name, ""));
        String payment = accept(line).expect(200).json().path("paymentId").asString();
        JsonNode back =
                imported(BankScenario.fullRow(account, "2026-03-05", "-119.00", "return", "E2E-" + client, name, ""));
        assertThat(back.path("status").asString()).isEqualTo("PROPOSED");
        assertThat(back.path("proposal").path("kind").asString()).isEqualTo("RETURN");
        accept(back).expect(200);
        assertThat(scenario.payment(payment).path("reversal").path("reversedOn").asString())
                .isEqualTo("2026-03-05");
        undo(back).expectProblem(409, "return-cannot-be-undone");
        undo(line).expectProblem(409, "payment-already-reversed");
        JsonNode fee = imported(BankScenario.fullRow(account, "2026-03-05", "-3.00", "fee", "", "", ""));
        assertThat(fee.path("status").asString()).isEqualTo("OUTGOING");
        admin.post("/bank-lines/" + id(fee) + "/accept", Map.of("clientId", client))
                .expectProblem(422, "bank-line-of-other-direction");
    }

    @Test
    void acceptsAllAboveAThreshold() {
        OpenDocument second = receivables.anInvoice(client, "60.00");
        JsonNode result = bank.imported(BankScenario.full(
                BankScenario.fullRow(account, "2026-03-02", "119.00", invoice.number(), "", "", ""),
                BankScenario.fullRow(account, "2026-03-02", "60.00", second.number(), "", "", ""),
                BankScenario.fullRow(account, "2026-03-02", "60.00", second.number(), "", "", ""),
                BankScenario.fullRow(account, "2026-03-02", "33.00", "nothing", "", "", "")));
        String statement = result.path("statements").path(0).path("id").asString();
        await().atMost(SOON).until(() -> counts(statement).path("IMPORTED").asInt() == 0);
        assertThat(counts(statement).path("ACCEPTABLE").asInt()).isEqualTo(2);
        admin.post("/bank-lines/accept-all", Map.of("scoreMin", 60)).expectProblem(400, "score-too-low");
        JsonNode accepted = admin.post("/bank-lines/accept-all", Map.of("statementId", statement))
                .expect(200)
                .json();
        assertThat(accepted.path("rows").size()).isEqualTo(2);
        assertThat(accepted.path("left").asInt()).isZero();
        assertThat(counts(statement).path("MATCHED").asInt()).isEqualTo(2);
        assertThat(admin.get("/bank-lines/to-do")
                        .expect(200)
                        .json()
                        .path("oldestBookedOn")
                        .asString())
                .isNotEmpty();
        assertChecked();
    }

    @Test
    void refusesAProposalThatTimeHasOvertaken() {
        JsonNode line = credit("119.00", invoice.number());
        receivables.tellRemaining(invoice, "19.00");
        accept(line).expectProblem(409, "proposal-out-of-date");
        admin.post("/bank-lines/" + id(line) + "/compare").expect(200);
        JsonNode now = read(line);
        assertThat(now.path("score").asInt()).isLessThan(90);
    }

    @Test
    void pagesThroughLinesWithoutGapOrRepeat() {
        String[] rows = new String[7];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = BankScenario.fullRow(account, "2026-03-0" + (1 + i / 3), "1.0" + i, "line " + i, "", "", "");
        }
        String statement = bank.imported(BankScenario.full(rows))
                .path("statements")
                .path(0)
                .path("id")
                .asString();
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = admin.get("/bank-lines?limit=2&statementId=" + statement + "&cursor=" + cursor)
                    .expect(200)
                    .json();
            page.path("items")
                    .valueStream()
                    .forEach(item -> seen.add(item.path("text").asString()));
            cursor = page.path("nextCursor").asString("");
        } while (!cursor.isEmpty());
        assertThat(seen).containsExactly("line 6", "line 5", "line 4", "line 3", "line 2", "line 1", "line 0");
        assertThat(admin.get("/bank-lines?statementId=" + statement + "&amount=1.03")
                        .expect(200)
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(1);
        admin.get("/bank-lines/" + UUID.randomUUID()).expectProblem(404, "bank-line-not-found");
        api.as("finance-manager").get("/bank-lines").expect(200);
        api.as("finance-manager").post("/bank-lines/accept-all", Map.of()).expect(403);
    }

    private JsonNode credit(String amount, String text) {
        return creditOf(amount, text, "", "");
    }

    private JsonNode creditOf(String amount, String text, String payer, String iban) {
        return imported(BankScenario.fullRow(account, "2026-03-02", amount, text, "", payer, iban));
    }

    /** The only line of a new statement, when it has been compared. */
    private JsonNode imported(String row) {
        String statement = bank.imported(BankScenario.full(row))
                .path("statements")
                .path(0)
                .path("id")
                .asString();
        JsonNode line = admin.get("/bank-lines?statementId=" + statement)
                .expect(200)
                .json()
                .path("items")
                .path(0);
        return awaitCompared(line);
    }

    private JsonNode awaitCompared(JsonNode line) {
        return await().atMost(SOON)
                .until(() -> read(line), now -> !now.path("status").asString().equals("IMPORTED"));
    }

    private JsonNode read(JsonNode line) {
        return admin.get("/bank-lines/" + id(line)).expect(200).json();
    }

    private JsonNode counts(String statement) {
        return admin.get("/bank-lines?statementId=" + statement)
                .expect(200)
                .json()
                .path("counts");
    }

    private ApiResponse accept(JsonNode line) {
        return admin.post("/bank-lines/" + id(line) + "/accept");
    }

    private ApiResponse acceptFor(JsonNode line) {
        return admin.post("/bank-lines/" + id(line) + "/accept", Map.of("clientId", client));
    }

    private ApiResponse undo(JsonNode line) {
        return admin.post("/bank-lines/" + id(line) + "/undo", Map.of("reason", "wrong client"));
    }

    private ApiResponse ignore(JsonNode line) {
        return admin.post("/bank-lines/" + id(line) + "/ignore", Map.of("reason", "not a client's"));
    }

    private String unapplied(UUID of) {
        JsonNode balances = await().atMost(SOON)
                .until(
                        () -> api.as("service").get("/clients/" + of + "/unapplied-money"),
                        answer -> answer.status() == 200)
                .json()
                .path("balances");
        return balances.isEmpty() ? "0.00" : Scenario.amount(balances.path(0).path("attributedBankLines"));
    }

    private void assertChecked() {
        for (SelfCheck check : selfChecks) {
            if (check.name().startsWith("bank-lines-are-receipts")
                    || check.name().startsWith("I5")) {
                assertThat(check.differences()).as(check.name()).isEmpty();
            }
        }
    }

    private static String id(JsonNode line) {
        return line.path("id").asString();
    }
}
