package com.azuvio.crmconnect.verification.storm;

import com.azuvio.crmconnect.verification.demo.Workplace;
import com.azuvio.crmconnect.verification.documents.SampleDrafts;
import com.azuvio.crmconnect.verification.stack.Amount;
import com.azuvio.crmconnect.verification.stack.Caller;
import com.azuvio.crmconnect.verification.stack.Parallel;
import com.azuvio.crmconnect.verification.stack.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Pays, allocates, releases, credits, reverses, refunds and writes off money of the same few clients, all at once. */
public final class MoneyStorm {

    private static final int CLIENTS = 3;
    private static final int INVOICES = 10;
    private static final String CURRENCY = "RON";
    private static final String WHY = "storm";

    /** Whatever else is answered is a defect: these say that a rule, or somebody faster, stands against it. */
    private static final Set<Integer> EXPECTED = Set.of(200, 201, 204, 409, 422);

    private final Workplace workplace;
    private final Caller sales;
    private final Caller finance;
    private final List<String> invoices = new ArrayList<>();
    private final Map<String, String> clients = new TreeMap<>();
    private final List<String> payments = new CopyOnWriteArrayList<>();
    private final List<String> writeOffs = new CopyOnWriteArrayList<>();

    /** What happened, by action and status. */
    private final Map<String, Integer> tally = new TreeMap<>();

    public MoneyStorm(Workplace workplace) {
        this.workplace = workplace;
        this.sales = workplace.salesAdmin();
        this.finance = workplace.financeManager();
    }

    /** Issued invoices of a few clients, to be fought over. */
    public void prepare() {
        for (int client = 0; client < CLIENTS; client++) {
            List<String> drafts = new SampleDrafts(sales, workplace.today().toString()).make(INVOICES);
            for (JsonNode invoice : Parallel.map(
                    drafts,
                    draft -> sales.post("/invoices/" + draft + "/issue", Map.of())
                            .expect(200)
                            .json())) {
                String id = invoice.at("/id").asString();
                invoices.add(id);
                clients.put(id, invoice.at("/clientId").asString());
            }
        }
    }

    /** @return how often each action was answered with which status */
    public Map<String, Integer> rage(int people, int actionsEach) {
        Parallel.map(people, IntStream.range(0, people).boxed().toList(), person -> {
            Random random = new Random(person);
            for (int n = 0; n < actionsEach; n++) {
                act(random);
            }
            return person;
        });
        return tally;
    }

    private void act(Random random) {
        switch (random.nextInt(payments.isEmpty() ? 3 : 10)) {
            case 0, 1 -> pay(random);
            case 2 -> credit(random);
            case 3 -> allocate(random);
            case 4 -> release(random);
            case 5 -> reverse(random);
            case 6 -> refund(random);
            case 7 -> writeOffDocument(random);
            case 8 -> writeOffFreeMoney(random);
            default -> undoOrCover(random);
        }
    }

    /** Often all but a small rest, sometimes more than is open. */
    private void pay(Random random) {
        String invoice = any(invoices, random);
        Amount open = Amount.of(sales.read("/invoices/" + invoice).at("/remaining"));
        Amount rest = amount(random.nextInt(4) + ".00");
        Amount wanted = open.exceeds(rest) && random.nextInt(3) > 0 ? open.minus(rest) : amount("250.00");
        Amount received = random.nextBoolean() ? wanted : wanted.plus(amount(1 + random.nextInt(20) + ".37"));
        Reply reply = told(
                "pay",
                sales.post(
                        "/payments",
                        Map.of(
                                "clientId", String.valueOf(clients.get(invoice)),
                                "amount", received.json(),
                                "receivedOn", workplace.today().toString(),
                                "modeCode", "CASH",
                                "allocations", List.of(Map.of("documentId", invoice, "amount", wanted.json())))));
        if (reply.status() == 201) {
            payments.add(reply.json().at("/id").asString());
        }
    }

    private void credit(Random random) {
        Map<String, Object> wish =
                Map.of("reason", "DISCOUNT", "text", WHY, "way", "GROSS", "amount", 5 + random.nextInt(300) + ".10");
        Reply draft =
                told("draft credit note", sales.post("/invoices/" + any(invoices, random) + "/credit-notes", wish));
        if (draft.status() == 201) {
            String note = draft.json().at("/id").asString();
            told("issue credit note", sales.post("/credit-notes/" + note + "/issue", Map.of()));
        }
    }

    private void allocate(Random random) {
        Map<String, Object> wish = Map.of(
                "documentId",
                any(invoices, random),
                "amount",
                amount(1 + random.nextInt(9) + ".00").json());
        told("allocate", sales.post("/payments/" + any(payments, random) + "/allocations", wish));
    }

    private void release(Random random) {
        JsonNode allocation = finance.read("/payments/" + any(payments, random)).at("/allocations/0/allocationId");
        if (!allocation.isMissingNode()) {
            told("release", finance.post("/allocations/" + allocation.asString() + "/release", Map.of("reason", WHY)));
        }
    }

    private void reverse(Random random) {
        Map<String, Object> bounce = Map.of("reversedOn", workplace.today().toString(), "reason", WHY);
        told("reverse", sales.post("/payments/" + any(payments, random) + "/reverse", bounce));
    }

    /** Asked for by one, decided by the other. */
    private void refund(Random random) {
        Map<String, Object> wish = Map.of(
                "sourceId", any(payments, random), "amount", amount("1.11").json(), "reason", WHY);
        Reply asked = told("ask for refund", sales.post("/refunds", wish));
        if (asked.status() == 201 && random.nextInt(4) > 0) {
            String refund = "/refunds/" + asked.json().at("/id").asString();
            if (random.nextBoolean()) {
                told("approve refund", finance.post(refund + "/approve", Map.of()));
            } else {
                told("decline refund", finance.post(refund + "/decline", Map.of("reason", WHY)));
            }
        }
    }

    private void writeOffDocument(Random random) {
        writtenOff("write off document", Map.of("documentId", any(invoices, random), "reason", WHY));
    }

    private void writeOffFreeMoney(Random random) {
        writtenOff("write off free money", Map.of("sourceId", any(payments, random), "reason", WHY));
    }

    private void writtenOff(String what, Map<String, String> wish) {
        Reply reply = told(what, finance.post("/write-offs", wish));
        if (reply.status() == 201) {
            writeOffs.add(reply.json().at("/id").asString());
        }
    }

    private void undoOrCover(Random random) {
        if (random.nextBoolean() && !writeOffs.isEmpty()) {
            told(
                    "undo write-off",
                    sales.post("/write-offs/" + any(writeOffs, random) + "/undo", Map.of("reason", WHY)));
        } else {
            String bounced = "/payments/" + any(payments, random);
            told("cover refund", sales.post(bounced + "/cover-refund", Map.of("sourceId", any(payments, random))));
        }
    }

    private Reply told(String what, Reply reply) {
        boolean sameSource = reply.status() == 404 && what.equals("cover refund");
        if (!EXPECTED.contains(reply.status()) && !sameSource) {
            reply.expect(200);
        }
        synchronized (tally) {
            tally.merge(what + ' ' + reply.status(), 1, Integer::sum);
        }
        return reply;
    }

    private static String any(List<String> ids, Random random) {
        return ids.get(random.nextInt(ids.size()));
    }

    private static Amount amount(String value) {
        return Amount.of(value, CURRENCY);
    }
}
