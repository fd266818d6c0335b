package com.azuvio.crmconnect.verification.demo;

import com.azuvio.crmconnect.verification.stack.Amount;
import com.azuvio.crmconnect.verification.stack.Caller;
import com.azuvio.crmconnect.verification.stack.Patience;
import com.azuvio.crmconnect.verification.stack.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * From the proforma to the last invoice (W4): 30 % of 1,432.00 is asked for, received, billed by an advance invoice or not, and deducted by the
 * invoice of the whole.
 */
public final class TakeAdvance {

    private static final String CURRENCY = "RON";
    private static final String ADVANCE = "429.60";

    private final Workplace workplace;
    private final Caller salesAdmin;

    public TakeAdvance(Workplace workplace) {
        this.workplace = workplace;
        this.salesAdmin = workplace.salesAdmin();
    }

    /** A Romanian business of the samples whose data are complete; registered if need be. */
    public String client() {
        return new SetUp(workplace)
                .clients(SampleClient.readAll().size()).stream()
                        .filter(client ->
                                client.ready() && client.data().currency().equals(CURRENCY))
                        .map(KnownClient::id)
                        .findFirst()
                        .orElseThrow();
    }

    /**
     * @param billed whether the advance invoice is issued; otherwise it is discarded, and the advance is prepaid
     * @return what remains of the last invoice
     */
    public Amount take(String clientId, boolean billed) {
        String proforma = issuedProforma(clientId);
        receive(clientId, proforma);
        String advanceInvoice = advanceInvoice(proforma);
        if (billed) {
            issue(advanceInvoice);
        } else {
            salesAdmin
                    .post("/invoices/" + advanceInvoice + "/discard", Map.of("reason", "Delivered in the same month"))
                    .expect(200);
        }
        String invoice = salesAdmin
                .post("/invoices", Map.of("clientId", clientId, "currency", CURRENCY, "lines", lines()))
                .expect(201)
                .json()
                .at("/id")
                .asString();
        salesAdmin
                .post("/invoices/" + invoice + "/advances", Map.of("proformaId", proforma))
                .expect(200);
        return Amount.of(issue(invoice).at("/remaining"));
    }

    private String issuedProforma(String clientId) {
        Map<String, Object> request = Map.of(
                "clientId", clientId, "currency", CURRENCY, "lines", lines(), "advance", Map.of("percent", "30"));
        String id = onceKnown(() -> salesAdmin.post("/proformas", request))
                .expect(201)
                .json()
                .at("/id")
                .asString();
        salesAdmin.post("/proformas/" + id + "/issue", Map.of()).expect(200);
        return id;
    }

    private void receive(String clientId, String proforma) {
        Map<String, String> amount = Map.of("amount", ADVANCE, "currency", CURRENCY);
        Map<String, Object> receipt = Map.of(
                "clientId",
                clientId,
                "amount",
                amount,
                "receivedOn",
                workplace.today().toString(),
                "modeCode",
                "CARD",
                "reference",
                "advance " + proforma,
                "allocations",
                List.of(Map.of("documentId", proforma, "amount", amount)));
        onceKnown(() -> workplace.financeManager().post("/payments", receipt)).expect(201);
    }

    private String advanceInvoice(String proforma) {
        String path = "/proformas/" + proforma + "/advances";
        Patience.until(
                "Drafting the advance invoice",
                () -> salesAdmin.read(path).isEmpty() ? Optional.of("no advance") : Optional.empty());
        return salesAdmin.read(path).at("/0/advanceInvoiceId").asString();
    }

    private JsonNode issue(String invoice) {
        return onceKnown(() -> salesAdmin.post("/invoices/" + invoice + "/issue", Map.of()))
                .expect(200)
                .json();
    }

    /** 409 with the advice to come again: a copy of the client or of the document is on its way, or a verdict. */
    private static Reply onceKnown(Supplier<Reply> command) {
        Reply[] answer = new Reply[1];
        Patience.until("Knowing what is on its way", () -> {
            answer[0] = command.get();
            boolean later = answer[0].status() == 409 && answer[0].header("Retry-After") != null;
            return later ? Optional.of(answer[0].problem()) : Optional.empty();
        });
        return answer[0];
    }

    private static List<Map<String, Object>> lines() {
        return List.of(line("Installation", "STANDARD", "1000.00"), line("Training books", "REDUCED", "200.00"));
    }

    private static Map<String, Object> line(String description, String vatClass, String price) {
        return Map.of(
                "description",
                description,
                "kind",
                "SERVICE",
                "vatClass",
                vatClass,
                "unitCode",
                "H87",
                "quantity",
                "1",
                "unitPrice",
                price);
    }
}
