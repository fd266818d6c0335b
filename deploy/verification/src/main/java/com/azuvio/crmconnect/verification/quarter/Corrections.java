package com.azuvio.crmconnect.verification.quarter;

import com.azuvio.crmconnect.verification.demo.Workplace;
import com.azuvio.crmconnect.verification.stack.Caller;
import com.azuvio.crmconnect.verification.stack.Patience;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Invoices that were wrong, goods that come back, discounts afterwards (W2, D5): credit and debit notes in every state. */
final class Corrections {

    private final Workplace workplace;
    private final Caller salesAdmin;

    Corrections(Workplace workplace) {
        this.workplace = workplace;
        this.salesAdmin = workplace.salesAdmin();
    }

    /** @return a return of which nothing has come back yet */
    String run() {
        Deque<JsonNode> paid = invoices("PAID");
        Deque<JsonNode> unpaid = invoices("UNPAID");
        reissue(paid.pop());
        sendNote(issueNote(credit(
                unpaid.pop(), "DISCOUNT", "Volume discount agreed for the quarter", "PERCENT", "percent", "10")));
        sendNote(issueNote(
                credit(paid.pop(), "DISCOUNT", "Goodwill after a late delivery", "GROSS", "amount", "50.00")));
        issueNote(credit(unpaid.pop(), "ERROR", "Billed to the wrong company", "FULL"));
        credit(unpaid.pop(), "OTHER", "Is being talked about with the client", "GROSS", "amount", "75.00");
        takenBack(issueNote(credit(unpaid.pop(), "DISCOUNT", "Discount given twice", "PERCENT", "percent", "5")));
        String forgotten = debit(unpaid.pop(), "Delivery on Saturday was not billed", "35.00");
        salesAdmin.post("/invoices/" + forgotten + "/issue-and-send", Map.of()).expectSuccess();
        debit(paid.pop(), "One hour more of assembly", "45.00");
        comesBack(withGoods(paid));
        String expected = expectedBack(withGoods(unpaid));
        workplace.report().step("Corrections", "credit notes " + states("/credit-notes") + ", debit notes and returns");
        return expected;
    }

    private Deque<JsonNode> invoices(String status) {
        return salesAdmin.all("/invoices?opening=false&type=INVOICE&status=" + status).stream()
                .filter(invoice -> invoice.at("/delivery").asString("").equals("DELIVERED"))
                .sorted(Comparator.comparing(invoice -> invoice.at("/number").asString()))
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    private String states(String list) {
        return salesAdmin.all(list).stream()
                .collect(Collectors.groupingBy(note -> note.at("/status").asString(), Collectors.counting()))
                .toString();
    }

    private void reissue(JsonNode invoice) {
        Map<String, Object> wish = Map.of("reason", "ERROR", "text", "Wrong price of one position");
        JsonNode replacement = salesAdmin
                .post(path(invoice) + "/credit-and-reissue", wish)
                .expectSuccess()
                .json()
                .at("/replacement");
        salesAdmin.post(path(replacement) + "/issue", Map.of()).expectSuccess();
    }

    private String credit(JsonNode invoice, String reason, String text, String way) {
        return drafted(invoice, Map.of("reason", reason, "text", text, "way", way));
    }

    private String credit(JsonNode invoice, String reason, String text, String way, String by, String value) {
        return drafted(invoice, Map.of("reason", reason, "text", text, "way", way, by, value));
    }

    private String drafted(JsonNode invoice, Map<String, Object> wish) {
        return id(salesAdmin
                .post(path(invoice) + "/credit-notes", wish)
                .expectSuccess()
                .json());
    }

    private String issueNote(String note) {
        salesAdmin.post("/credit-notes/" + note + "/issue", Map.of()).expectSuccess();
        return note;
    }

    private void sendNote(String note) {
        salesAdmin.post("/credit-notes/" + note + "/send", Map.of()).expectSuccess();
    }

    private void takenBack(String note) {
        String debitNote = id(salesAdmin
                .post("/credit-notes/" + note + "/correct", Map.of("text", "The discount had been given already"))
                .expectSuccess()
                .json());
        salesAdmin.post("/invoices/" + debitNote + "/issue", Map.of()).expectSuccess();
    }

    private String debit(JsonNode invoice, String text, String amount) {
        Map<String, Object> wish = Map.of(
                "reason",
                "OTHER",
                "text",
                text,
                "lines",
                List.of(Map.of("originalPosition", 1, "description", text, "quantity", 1, "unitPrice", amount)));
        return id(salesAdmin
                .post(path(invoice) + "/debit-notes", wish)
                .expectSuccess()
                .json());
    }

    private JsonNode withGoods(Deque<JsonNode> invoices) {
        return invoices.stream()
                .map(invoice -> salesAdmin.read(path(invoice)))
                .filter(invoice -> goods(invoice).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Optional<JsonNode> goods(JsonNode invoice) {
        return invoice.at("/lines")
                .valueStream()
                .map(line -> line.at("/line"))
                .filter(line -> line.at("/kind").asString("").equals("GOODS"))
                .findFirst();
    }

    private String expectedBack(JsonNode invoice) {
        Map<String, Object> wish =
                Map.of("reason", "Damaged in transport", "credit", "AFTER_RECEIPT", "lines", List.of(one(invoice)));
        return id(salesAdmin
                .post(path(invoice) + "/returns", wish)
                .expectSuccess()
                .json());
    }

    /** The warehouse has it back; the credit note of it waits as a draft. */
    private void comesBack(JsonNode invoice) {
        String goodsReturn = expectedBack(invoice);
        Map<String, Object> receipt = Map.of(
                "receiptId",
                "GR-" + invoice.at("/number").asString(),
                "receivedOn",
                workplace.today().toString(),
                "lines",
                List.of(one(invoice)));
        workplace
                .warehouse()
                .post("/returns/" + goodsReturn + "/receipts", receipt)
                .expectSuccess();
        Patience.until(
                "Crediting what came back",
                () -> salesAdmin.all("/credit-notes?originalId=" + id(invoice)).isEmpty()
                        ? Optional.of("no credit note")
                        : Optional.empty());
    }

    private static Map<String, Object> one(JsonNode invoice) {
        return Map.of("position", goods(invoice).orElseThrow().at("/position").asInt(), "quantity", 1);
    }

    private static String path(JsonNode invoice) {
        return "/invoices/" + id(invoice);
    }

    private static String id(JsonNode row) {
        return row.at("/id").asString();
    }
}
