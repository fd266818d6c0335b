package com.azuvio.crmconnect.verification.demo;

import com.azuvio.crmconnect.verification.stack.Amount;
import com.azuvio.crmconnect.verification.stack.Caller;
import com.azuvio.crmconnect.verification.stack.Parallel;
import com.azuvio.crmconnect.verification.stack.Patience;
import com.azuvio.crmconnect.verification.stack.Reply;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Before lunch: drafts are checked, completed and issued (S24 to S27). */
final class IssueInvoices {

    private static final int ATTEMPTS_MAX = 5;

    private final Workplace workplace;
    private final Tally tally;
    private final Caller salesAdmin;

    IssueInvoices(Workplace workplace, Tally tally) {
        this.workplace = workplace;
        this.tally = tally;
        this.salesAdmin = workplace.salesAdmin();
    }

    List<JsonNode> awaitDrafts(Set<String> orders, int expected) {
        Patience.until("Drafting every confirmation", () -> {
            int present = drafts(orders).size();
            return present == expected ? Optional.empty() : Optional.of(present + " of " + expected + " drafts");
        });
        List<JsonNode> drafts = drafts(orders);
        workplace.report().step("Drafts", expected + " drafted; " + checklist(drafts));
        return drafts;
    }

    private List<JsonNode> drafts(Set<String> orders) {
        return salesAdmin.all("/invoices?status=DRAFT").stream()
                .filter(draft -> orders.contains(draft.at("/orderId").asString()))
                .sorted(Comparator.comparing(draft -> draft.at("/orderNumber").asString()
                        + '/'
                        + draft.at("/confirmationNumber").asInt()))
                .toList();
    }

    private static String checklist(List<JsonNode> drafts) {
        Map<String, Long> blocked = drafts.stream()
                .filter(IssueInvoices::isBlocked)
                .flatMap(draft -> draft.at("/readiness/codes").valueStream())
                .collect(Collectors.groupingBy(JsonNode::asString, TreeMap::new, Collectors.counting()));
        long count = drafts.stream().filter(IssueInvoices::isBlocked).count();
        return count + " cannot be issued yet " + blocked;
    }

    private static boolean isBlocked(JsonNode draft) {
        return draft.at("/readiness/level").asString("").equals("RED");
    }

    /** What is missing of one client is filled in; all its drafts follow (S26). */
    void completeClient(KnownClient client, SampleClient completed, Set<String> orders) {
        Reply present = salesAdmin.get("/clients/" + client.id()).expect(200);
        String etag = Optional.ofNullable(present.header("ETag")).orElseThrow();
        salesAdmin
                .put("/clients/" + client.id(), completed.registration(), etag)
                .expect(200);
        Patience.until("Following the client's new data", () -> {
            long left = drafts(orders).stream()
                    .filter(draft -> draft.at("/clientId").asString().equals(client.id()) && isBlocked(draft))
                    .count();
            return left == 0 ? Optional.empty() : Optional.of(left + " drafts are still blocked");
        });
        workplace.report().step("Client completed", completed.name() + ": its drafts can be issued");
    }

    /** Issues what is ready but every tenth, and tries the rest in order to be refused. */
    List<JsonNode> issue(Set<String> orders) {
        List<JsonNode> drafts = drafts(orders);
        List<Optional<JsonNode>> issued = Parallel.map(
                IntStream.range(0, drafts.size()).boxed().toList(), index -> issue(index, drafts.get(index)));
        List<JsonNode> invoices = issued.stream().flatMap(Optional::stream).toList();
        workplace
                .report()
                .step(
                        "Issue",
                        "%d issued, %d refused as not ready, %d left as drafts"
                                .formatted(invoices.size(), tally.count("Refused"), tally.count("Drafts left")));
        return invoices;
    }

    private Optional<JsonNode> issue(int index, JsonNode draft) {
        if (isBlocked(draft)) {
            salesAdmin.post(path(draft) + "/issue", Map.of()).expect(422);
            tally.add("Refused", 1);
            tally.add("DRAFT", 1);
            return Optional.empty();
        }
        if (index % 10 == 9) {
            tally.add("Drafts left", 1);
            tally.add("DRAFT", 1);
            return Optional.empty();
        }
        JsonNode issued = issueAsSeen(draft);
        tally.add("Issued", 1);
        tally.add("Invoiced", Amount.of(issued.at("/totals/gross")));
        return Optional.of(issued);
    }

    /** A draft that changed since it was read is read again, as a person would. */
    private JsonNode issueAsSeen(JsonNode draft) {
        long version = draft.at("/version").asLong();
        for (int attempt = 1; attempt < ATTEMPTS_MAX; attempt++) {
            Reply reply = salesAdmin.post(path(draft) + "/issue", Map.of("expectedVersion", version));
            if (!reply.problem().equals("draft-changed")) {
                return reply.expect(200).json();
            }
            version = salesAdmin.read(path(draft)).at("/version").asLong();
        }
        return salesAdmin
                .post(path(draft) + "/issue", Map.of("expectedVersion", version))
                .expect(200)
                .json();
    }

    /** Two drafts are given up; one order is drafted again (D7). */
    void discard(Set<String> orders) {
        List<JsonNode> given = drafts(orders).stream()
                .filter(draft -> !isBlocked(draft))
                .limit(2)
                .toList();
        given.forEach(draft -> salesAdmin
                .post(path(draft) + "/discard", Map.of("reason", "Ordered by mistake"))
                .expect(200));
        tally.add("DISCARDED", given.size());
        tally.add("DRAFT", -given.size());
        if (!given.isEmpty()) {
            convert(given.getFirst(), orders);
        }
        workplace.report().step("Discard", given.size() + " drafts given up, one of them drafted again");
    }

    private void convert(JsonNode draft, Set<String> orders) {
        String order = "/orders/" + draft.at("/orderId").asString();
        Patience.until(
                "Releasing the quantities",
                () -> salesAdmin.read(order).at("/toDraftAgain").asBoolean()
                        ? Optional.empty()
                        : Optional.of("the order does not know of the discarded draft"));
        int before = drafts(orders).size();
        salesAdmin.post(order + "/convert-released", Map.of()).expect(200);
        tally.add("Documents", 1);
        tally.add("DRAFT", 1);
        Patience.until(
                "Drafting again",
                () -> drafts(orders).size() == before + 1 ? Optional.empty() : Optional.of("no new draft"));
    }

    static String path(JsonNode invoice) {
        return "/invoices/" + invoice.at("/id").asString();
    }
}
