package com.azuvio.crmconnect.verification.invariants;

import com.azuvio.crmconnect.verification.stack.Amount;
import com.azuvio.crmconnect.verification.stack.Parallel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The ageing is split by what is open and what money no document has taken; each part ties to its owner, not only their difference. */
final class AgeingTies implements Invariant {

    private static final List<String> PARTS = List.of("current", "days1To30", "days31To60", "days61To90", "daysOver90");

    @Override
    public String name() {
        return "B3 per client and currency: ageing's parts = open = remaining of documents; unallocated = free + requested + advances held - refunds owed";
    }

    @Override
    public List<String> differences(Evidence evidence) {
        Sums open = new Sums();
        Sums unallocated = new Sums();
        List<String> differences = new ArrayList<>();
        List<String> clients = evidence.clients().stream()
                .map(client -> client.at("/id").asString())
                .toList();
        List<JsonNode> accounts =
                Parallel.map(clients, client -> evidence.salesAdmin().read("/clients/" + client + "/account"));
        for (int i = 0; i < clients.size(); i++) {
            for (JsonNode ageing : accounts.get(i).at("/ageing")) {
                Amount whole = Amount.of(ageing.at("/open"));
                Amount parts = PARTS.stream()
                        .map(part -> Amount.of(ageing.at("/" + part)))
                        .reduce(Amount.of("0.00", whole.currency()), Amount::plus);
                if (!parts.equalTo(whole)) {
                    differences.add("client " + clients.get(i) + ": " + parts + " by age, " + whole + " open");
                }
                open.add(clients.get(i), whole);
                unallocated.add(clients.get(i), Amount.of(ageing.at("/unallocated")));
            }
        }
        compare("open", remaining(evidence), open, differences);
        compare("unallocated", withoutDocument(evidence), unallocated, differences);
        return differences;
    }

    private static Sums remaining(Evidence evidence) {
        Sums sums = new Sums();
        evidence.issued()
                .forEach(invoice -> sums.add(invoice.at("/clientId").asString(), Amount.of(invoice.at("/remaining"))));
        return sums;
    }

    private static Sums withoutDocument(Evidence evidence) {
        Sums sums = new Sums();
        Stream.concat(evidence.payments().stream(), evidence.surpluses().stream())
                .forEach(source -> {
                    sums.add(source.at("/clientId").asString(), Amount.of(source.at("/free")));
                    sums.add(source.at("/clientId").asString(), Amount.of(source.at("/requested")));
                });
        evidence.payments()
                .forEach(payment -> sums.subtract(payment.at("/clientId").asString(), Amount.of(payment.at("/owed"))));
        evidence.proformas()
                .forEach(proforma -> sums.add(proforma.at("/clientId").asString(), Amount.of(proforma.at("/held"))));
        return sums;
    }

    private static void compare(String what, Sums owners, Sums ageing, List<String> differences) {
        Map<String, String> expected = owners.nonZero();
        Map<String, String> found = ageing.nonZero();
        TreeSet<String> keys = new TreeSet<>(expected.keySet());
        keys.addAll(found.keySet());
        for (String key : keys) {
            String wanted = expected.getOrDefault(key, "nothing");
            String told = found.getOrDefault(key, "nothing");
            if (!wanted.equals(told)) {
                differences.add(
                        "client " + key + ": the owners say " + wanted + " " + what + ", the ageing says " + told);
            }
        }
    }
}
