package com.azuvio.crmconnect.verification.quarter;

import com.azuvio.crmconnect.verification.demo.KnownClient;
import com.azuvio.crmconnect.verification.demo.Workplace;
import com.azuvio.crmconnect.verification.stack.Amount;
import com.azuvio.crmconnect.verification.stack.Caller;
import com.azuvio.crmconnect.verification.stack.Message;
import com.azuvio.crmconnect.verification.stack.Patience;
import com.azuvio.crmconnect.verification.stack.Publisher;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What does not come out even: free money, bounces, refunds, small differences, double entries, messages that nobody can apply. */
final class LooseEnds {

    private static final String GOODS_RECEIVED = "sales.warehouse.goods-received.v1";

    private final Workplace workplace;
    private final Caller salesAdmin;
    private final Caller finance;

    LooseEnds(Workplace workplace) {
        this.workplace = workplace;
        this.salesAdmin = workplace.salesAdmin();
        this.finance = workplace.financeManager();
    }

    /** @param clients that lack nothing and have an account */
    void money(List<KnownClient> clients) {
        String first = received(clients.get(20), "1200.00", "avans, fara factura", 2);
        String second = received(clients.get(21), "350.00", "plata dubla", 6);
        String third = received(clients.get(22), "80.00", "regularizare", 9);
        received(clients.get(23), "410.00", "comanda 5521", 1);
        received(clients.get(23), "410.00", "comanda 5521", 1);
        String bounced = received(clients.get(24), "990.00", "debit direct", 8);
        Map<String, String> bounce =
                Map.of("reversedOn", workplace.today().toString(), "reason", "Returned: account closed");
        salesAdmin.post("/payments/" + bounced + "/reverse", bounce).expectSuccess();
        refund(first, "200.00", clients.get(20));
        String approved = refund(second, "350.00", clients.get(21));
        finance.post("/refunds/" + approved + "/approve", Map.of()).expectSuccess();
        String declined = refund(third, "80.00", clients.get(22));
        finance.post("/refunds/" + declined + "/decline", Map.of("reason", "To be used for the next invoice"))
                .expectSuccess();
        finance.post("/write-offs", Map.of("sourceId", third, "reason", "Small difference, client agrees"))
                .expectSuccess();
        workplace.report().step("Loose ends", "3 refunds, 1 bounce, 1 possible duplicate, free money");
    }

    private String received(KnownClient client, String amount, String reference, int daysAgo) {
        Amount money = Amount.of(amount, client.data().currency());
        Receipt receipt = Receipt.of(client, money, workplace.today().minusDays(daysAgo), reference, Map.of());
        return finance.post("/payments", receipt.body())
                .expectSuccess()
                .json()
                .at("/id")
                .asString();
    }

    private String refund(String source, String amount, KnownClient client) {
        Map<String, Object> wish = Map.of(
                "sourceId",
                source,
                "amount",
                Amount.of(amount, client.data().currency()).json(),
                "reason",
                "Paid too much",
                "payeeIban",
                Optional.ofNullable(client.data().iban()).orElseThrow());
        return salesAdmin
                .post("/refunds", wish)
                .expectSuccess()
                .json()
                .at("/id")
                .asString();
    }

    /** A few cents of two invoices are given up; finance may. */
    void writeOffs(List<KnownClient> clients) {
        Iterator<KnownClient> chosen = clients.iterator();
        int done = 0;
        while (chosen.hasNext() && done < 2) {
            KnownClient client = chosen.next();
            Optional<JsonNode> paidAlmost = salesAdmin.all("/open-documents?clientId=" + client.id()).stream()
                    .filter(document -> document.at("/paymentStatus").asString().equals("UNPAID")
                            && document.at("/documentType").asString().equals("INVOICE"))
                    .findFirst();
            if (paidAlmost.isPresent()) {
                payAlmost(client, paidAlmost.get());
                done++;
            }
        }
        workplace.report().step("Write-offs", done + " small rests of invoices given up");
    }

    private void payAlmost(KnownClient client, JsonNode document) {
        String id = document.at("/documentId").asString();
        Amount open = Amount.of(document.at("/remaining"));
        Amount cents = Amount.of("0.37", open.currency());
        Receipt receipt = Receipt.of(
                client,
                open.minus(cents),
                workplace.today(),
                document.at("/number").asString(),
                Map.of(id, open.minus(cents)));
        finance.post("/payments", receipt.body()).expectSuccess();
        Patience.until("Leaving a few cents", () -> {
            Amount left = Amount.of(salesAdmin.read("/invoices/" + id).at("/remaining"));
            return left.equalTo(cents) ? Optional.empty() : Optional.of(left + " are open");
        });
        Patience.until("Giving up a few cents", () -> {
            var reply = finance.post("/write-offs", Map.of("documentId", id, "reason", "Bank charges"));
            return reply.status() / 100 == 2 ? Optional.empty() : Optional.of(reply.problem());
        });
    }

    /** The warehouse tells of more than was expected: nobody can apply that, a person has to look. */
    void park(String goodsReturn) {
        JsonNode expected = salesAdmin.read("/returns/" + goodsReturn);
        Map<String, Object> tooMuch = Map.of(
                "returnId",
                goodsReturn,
                "receiptId",
                "GR-" + expected.at("/number").asString() + "-1",
                "receivedOn",
                workplace.today().toString(),
                "lines",
                List.of(Map.of("position", expected.at("/lines/0/position").asInt(), "quantity", "99")));
        try (Publisher warehouse = new Publisher(workplace.stack())) {
            warehouse.publish(
                    List.of(Message.event("sales.warehouse", goodsReturn, GOODS_RECEIVED, "warehouse", tooMuch)));
        }
    }

    /** One rejected message was a test of its sender. */
    void dismissRejection() {
        salesAdmin.all("/intake-rejections?status=OPEN").stream()
                .findFirst()
                .ifPresent(rejection -> salesAdmin
                        .post(
                                "/intake-rejections/" + rejection.at("/id").asString() + "/dismiss",
                                Map.of("reason", "A test of the web shop"))
                        .expectSuccess());
    }

    /** The agent has corrected one of their own returned orders, so that it is new again. */
    void resubmit() {
        workplace.accountExecutive().all("/orders?status=RETURNED_TO_AGENT").stream()
                .findFirst()
                .ifPresent(order -> workplace
                        .accountExecutive()
                        .post(
                                "/orders/" + order.at("/id").asString() + "/resubmit",
                                Map.of("note", "Prices are as agreed with the client by phone"))
                        .expectSuccess());
    }
}
