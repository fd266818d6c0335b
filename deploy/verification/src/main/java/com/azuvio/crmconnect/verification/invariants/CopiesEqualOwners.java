package com.azuvio.crmconnect.verification.invariants;

import com.azuvio.crmconnect.verification.stack.Amount;
import com.azuvio.crmconnect.verification.stack.RunningStack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

final class CopiesEqualOwners implements Invariant {

    @Override
    public String name() {
        return "I10 after quiet every copy equals its owner, outboxes are empty, nothing is parked, own checks find nothing";
    }

    @Override
    public List<String> differences(Evidence evidence) {
        List<String> differences = new ArrayList<>();
        openDocuments(evidence, differences);
        orderDocuments(evidence, differences);
        for (String service : RunningStack.SERVICES) {
            operations(service, evidence, differences);
        }
        return differences;
    }

    /** payment-service's open documents against invoicing-service's invoices and proformas. */
    private static void openDocuments(Evidence evidence, List<String> differences) {
        Map<String, String> owner = new TreeMap<>();
        evidence.issued().stream()
                .filter(invoice -> !Amount.of(invoice.at("/remaining")).isZero())
                .forEach(invoice -> owner.put(
                        invoice.at("/number").asString(),
                        Amount.of(invoice.at("/remaining")) + ", "
                                + invoice.at("/delivery").asString().equals("DELIVERED")));
        evidence.issuedProformas().stream()
                .filter(proforma -> !Amount.of(proforma.at("/remaining")).isZero())
                .forEach(proforma -> owner.put(
                        proforma.at("/number").asString(),
                        Amount.of(proforma.at("/remaining")) + ", "
                                + proforma.at("/delivery").asString().equals("DELIVERED")));
        Map<String, String> copy = new TreeMap<>();
        evidence.salesAdmin()
                .all("/open-documents")
                .forEach(document -> copy.put(
                        document.at("/number").asString(),
                        Amount.of(document.at("/remaining")) + ", "
                                + document.at("/delivered").asBoolean()));
        if (!owner.equals(copy)) {
            copy.entrySet().removeAll(new TreeMap<>(owner).entrySet());
            differences.add(
                    "payment-service's open documents differ from the invoices: " + copy + " of " + owner.size());
        }
    }

    /** What order-service knows of each confirmation's document. */
    private static void orderDocuments(Evidence evidence, List<String> differences) {
        for (JsonNode order : evidence.salesAdmin().all("/orders?status=UNINVOICED")) {
            String id = order.at("/id").asString();
            boolean open = evidence.invoices().stream()
                    .anyMatch(invoice -> invoice.at("/orderId").asString().equals(id)
                            && !invoice.at("/status").asString().equals("ISSUED"));
            if (!open) {
                differences.add(order.at("/number").asString() + " is listed as un-invoiced and all of it is invoiced");
            }
        }
    }

    private static void operations(String service, Evidence evidence, List<String> differences) {
        String operations = "/operations/" + service;
        var ops = evidence.backOffice().as("ops");
        long parked =
                ops.read(operations + "/parked-messages").at("/counts/OPEN").asLong();
        if (parked != 0) {
            differences.add(service + " has " + parked + " parked messages");
        }
        for (JsonNode check :
                ops.post(operations + "/self-checks", Map.of()).expect(200).json()) {
            check.at("/differences")
                    .forEach(found ->
                            differences.add(service + ", " + check.at("/name").asString() + ": " + found.asString()));
        }
        long waiting = evidence.backOffice()
                .health(service)
                .at("/components/outboxBacklog/details/rows")
                .asLong(-1);
        if (waiting != 0) {
            differences.add(service + " has " + waiting + " events in its outbox");
        }
    }
}
