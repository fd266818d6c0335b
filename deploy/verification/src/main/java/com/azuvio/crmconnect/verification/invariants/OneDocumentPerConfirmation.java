package com.azuvio.crmconnect.verification.invariants;

import com.azuvio.crmconnect.verification.stack.Event;
import com.azuvio.crmconnect.verification.stack.Parallel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

final class OneDocumentPerConfirmation implements Invariant {

    @Override
    public String name() {
        return "I1 each confirmation has exactly one document, or its quantities stand as un-invoiced";
    }

    @Override
    public List<String> differences(Evidence evidence) {
        Set<String> replaced = replaced(evidence);
        Map<String, List<JsonNode>> documents = evidence.invoices().stream()
                .filter(invoice -> invoice.has("orderId")
                        && !replaced.contains(invoice.at("/id").asString()))
                .collect(Collectors.groupingBy(invoice -> confirmation(
                        invoice.at("/orderId").asString(),
                        invoice.at("/confirmationNumber").asInt())));
        List<String> differences = new ArrayList<>();
        Set<String> confirmations = new HashSet<>();
        for (Event confirmed : evidence.log().of("sales.order.confirmed").toList()) {
            String confirmation = confirmation(confirmed);
            if (!confirmations.add(confirmation)) {
                differences.add(confirmation + " was confirmed by two events");
            }
            int count = documents.getOrDefault(confirmation, List.of()).size();
            if (count != 1) {
                differences.add(confirmation + " has " + count + " documents");
            }
        }
        documents.keySet().stream()
                .filter(confirmation -> !confirmations.contains(confirmation))
                .forEach(confirmation -> differences.add(confirmation + " has a document and was never confirmed"));
        differences.addAll(notReleased(evidence));
        return differences;
    }

    /** What was credited and issued again: the confirmation is the other document's. */
    private static Set<String> replaced(Evidence evidence) {
        return evidence.log()
                .of("sales.invoice.drafted")
                .filter(event -> event.data().has("replacesInvoiceId"))
                .map(event -> event.text("replacesInvoiceId"))
                .collect(Collectors.toSet());
    }

    /** The order knows of each discarded draft: released, converted again, or cancelled. */
    private static List<String> notReleased(Evidence evidence) {
        List<Event> discarded = evidence.log()
                .of("sales.invoice.draft-discarded")
                .filter(event -> event.data().has("orderId"))
                .toList();
        return Parallel.map(discarded, event -> {
                    JsonNode order = evidence.salesAdmin().read("/orders/" + event.text("orderId"));
                    boolean released = order.at("/confirmations")
                            .valueStream()
                            .filter(one -> one.at("/number").asInt() == number(event))
                            .anyMatch(
                                    one -> one.at("/document/status").asString().equals("DISCARDED"));
                    return released ? "" : confirmation(event) + " was discarded and its order does not know";
                })
                .stream()
                .filter(difference -> !difference.isEmpty())
                .toList();
    }

    private static int number(Event event) {
        return event.data().at("/confirmationNumber").asInt();
    }

    private static String confirmation(Event event) {
        return confirmation(event.text("orderId"), number(event));
    }

    private static String confirmation(String order, int number) {
        return "confirmation " + number + " of order " + order;
    }
}
