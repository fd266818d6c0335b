package com.azuvio.crmconnect.verification.quarter;

import com.azuvio.crmconnect.verification.demo.KnownClient;
import com.azuvio.crmconnect.verification.demo.TakeAdvance;
import com.azuvio.crmconnect.verification.demo.Workplace;
import com.azuvio.crmconnect.verification.stack.Amount;
import com.azuvio.crmconnect.verification.stack.Caller;
import com.azuvio.crmconnect.verification.stack.Patience;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Asking for advances and taking them (W4): proformas in each state, advance invoices, and what account executives ask for. */
final class Proformas {

    private static final String CURRENCY = "RON";

    private final Workplace workplace;
    private final Caller salesAdmin;
    private final List<KnownClient> clients;

    /** @param clients Romanian ones that lack nothing */
    Proformas(Workplace workplace, List<KnownClient> clients) {
        this.workplace = workplace;
        this.salesAdmin = workplace.salesAdmin();
        this.clients = clients;
    }

    void run() {
        draft(0, "2400.00");
        sent(issued(1, "5200.00"));
        issued(2, "1800.00");
        String partly = sent(issued(3, "9000.00"));
        receive(3, partly, "500.00");
        String paid = sent(issued(4, "4100.00"));
        receiveAll(4, paid);
        String supplied = sent(issued(5, "3300.00"));
        receiveAll(5, supplied);
        issueAdvanceInvoice(supplied);
        post(
                "/proformas/" + supplied + "/supplied",
                Map.of("on", workplace.today().toString()));
        post("/proformas/" + issued(6, "2950.00") + "/close", Map.of("reason", "The client chose another supplier"));
        post("/proformas/" + draft(7, "700.00") + "/discard", Map.of("reason", "Entered twice"));
        TakeAdvance whole = new TakeAdvance(workplace);
        whole.take(clients.get(8).id(), true);
        whole.take(clients.get(9).id(), false);
        requests();
        Map<String, Long> labels = salesAdmin.all("/proformas").stream()
                .collect(Collectors.groupingBy(proforma -> proforma.at("/label").asString(), Collectors.counting()));
        workplace.report().step("Proformas", labels.toString());
    }

    private String draft(int client, String price) {
        Map<String, Object> request = Map.of(
                "clientId",
                clients.get(client).id(),
                "currency",
                CURRENCY,
                "lines",
                Billing.refit(price),
                "advance",
                Map.of("percent", client % 2 == 0 ? "30" : "50"));
        return post("/proformas", request).at("/id").asString();
    }

    private String issued(int client, String price) {
        String id = draft(client, price);
        post("/proformas/" + id + "/issue", Map.of());
        return id;
    }

    private String sent(String id) {
        post("/proformas/" + id + "/send", Map.of());
        return id;
    }

    private void receiveAll(int client, String id) {
        receive(
                client,
                id,
                salesAdmin.read("/proformas/" + id).at("/totals/gross/amount").asString());
    }

    private void receive(int client, String id, String amount) {
        Amount money = Amount.of(amount, CURRENCY);
        Receipt receipt = Receipt.of(
                clients.get(client), money, workplace.today().minusDays(client), "avans proforma", Map.of(id, money));
        workplace.financeManager().post("/payments", receipt.body()).expectSuccess();
        Patience.until(
                "Holding the advance",
                () -> salesAdmin.read("/proformas/" + id + "/advances").isEmpty()
                        ? Optional.of("no advance")
                        : Optional.empty());
    }

    private void issueAdvanceInvoice(String proforma) {
        String invoice = salesAdmin
                .read("/proformas/" + proforma + "/advances")
                .at("/0/advanceInvoiceId")
                .asString();
        post("/invoices/" + invoice + "/issue-and-send", Map.of());
    }

    /** An account executive asks for three of their own orders (S50): one is made, one is declined, one waits. */
    private void requests() {
        List<JsonNode> orders = workplace.accountExecutive().all("/orders?status=AWAITING_WAREHOUSE").stream()
                .sorted(Comparator.comparing(order -> order.at("/number").asString()))
                .limit(3)
                .toList();
        for (JsonNode order : orders) {
            workplace
                    .accountExecutive()
                    .post(
                            "/orders/" + order.at("/id").asString() + "/proforma-requests",
                            Map.of("percent", "40", "note", "The client wants to pay before we order"))
                    .expectSuccess();
        }
        Patience.until("Listing the requests for proformas", () -> {
            int listed = salesAdmin.all("/proforma-requests?status=OPEN").size();
            return listed >= orders.size() ? Optional.empty() : Optional.of(listed + " of " + orders.size());
        });
        List<JsonNode> open = salesAdmin.all("/proforma-requests?status=OPEN");
        post("/proforma-requests/" + open.get(0).at("/id").asString() + "/proforma", Map.of());
        post(
                "/proforma-requests/" + open.get(1).at("/id").asString() + "/decline",
                Map.of("reason", "Below the sum that we ask advances for"));
    }

    private JsonNode post(String path, Map<String, ?> body) {
        return salesAdmin.post(path, body).expectSuccess().json();
    }
}
