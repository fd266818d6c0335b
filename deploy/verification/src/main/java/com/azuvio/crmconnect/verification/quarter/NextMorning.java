package com.azuvio.crmconnect.verification.quarter;

import com.azuvio.crmconnect.verification.demo.KnownClient;
import com.azuvio.crmconnect.verification.demo.MoreOrders;
import com.azuvio.crmconnect.verification.demo.Workplace;
import com.azuvio.crmconnect.verification.stack.Caller;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What lies on the desk: new orders, some looked at, one confirmed in part; drafts that were entered by hand; the tax office's answers. */
final class NextMorning {

    private static final int MESSAGES = 26;
    private static final int LOOKED_AT = 3;
    /** Has services only, so that nothing of it waits for the warehouse. */
    private static final int PARTLY_CONFIRMED = 3;

    private final Workplace workplace;
    private final Caller salesAdmin;

    NextMorning(Workplace workplace) {
        this.workplace = workplace;
        this.salesAdmin = workplace.salesAdmin();
    }

    void orders(List<KnownClient> clients, String run) {
        List<JsonNode> orders = new MoreOrders(workplace, run).place(clients, MESSAGES);
        for (JsonNode order : orders.subList(0, LOOKED_AT)) {
            post(path(order) + "/open", Map.of());
        }
        JsonNode partly = salesAdmin.read(path(orders.get(PARTLY_CONFIRMED)));
        Map<String, Object> line = Map.of("lineId", partly.at("/lines/0/id").asString(), "quantity", "0.5");
        post(path(partly) + "/open", Map.of());
        post(
                path(partly) + "/confirm",
                Map.of("lines", List.of(line), "overrideReason", "First half now, the rest next month"));
    }

    /** @param clients Romanian ones that lack nothing */
    void drafts(List<KnownClient> clients) {
        for (int n = 0; n < 3; n++) {
            Map<String, Object> draft = Map.of(
                    "clientId",
                    clients.get(n).id(),
                    "currency",
                    "RON",
                    "notes",
                    "As agreed by phone",
                    "lines",
                    Billing.refit(1500 + n * 425 + ".00"),
                    "discount",
                    Map.of("percent", String.valueOf(n + 2)));
            JsonNode invoice = post("/invoices", draft);
            post("/invoices/" + invoice.at("/id").asString() + "/notes", Map.of("text", "Ask Ioana before issuing"));
        }
    }

    /** Of the first documents that the tax office wants, some have been sent to it, some were accepted, one was not. */
    void submissions() {
        List<JsonNode> waiting = salesAdmin.all("/invoices?status=TO_SUBMIT");
        for (int n = 0; n < Math.min(12, waiting.size()); n++) {
            String state = n == 5 ? "REJECTED" : n % 4 == 3 ? "SUBMITTED" : "ACCEPTED";
            Map<String, String> submission = Map.of(
                    "state",
                    state,
                    "indexNumber",
                    String.valueOf(5_000_120_400L + n),
                    "on",
                    workplace.today().toString());
            salesAdmin
                    .put("/invoices/" + waiting.get(n).at("/id").asString() + "/e-invoice-submission", submission, "")
                    .expectSuccess();
        }
    }

    private JsonNode post(String path, Map<String, ?> body) {
        return salesAdmin.post(path, body).expectSuccess().json();
    }

    private static String path(JsonNode order) {
        return "/orders/" + order.at("/id").asString();
    }
}
