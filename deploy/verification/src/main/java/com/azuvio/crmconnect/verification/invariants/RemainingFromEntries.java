package com.azuvio.crmconnect.verification.invariants;

import com.azuvio.crmconnect.verification.stack.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

final class RemainingFromEntries implements Invariant {

    @Override
    public String name() {
        return "I4 remaining = total - credits - applied allocations - advances - write-offs, between 0 and the total";
    }

    @Override
    public List<String> differences(Evidence evidence) {
        Sums settled = new Sums();
        evidence.log()
                .of("sales.invoice.allocation-applied")
                .forEach(event -> settled.add(event.text("documentId"), event.amount("applied")));
        evidence.log()
                .of("sales.invoice.allocation-released")
                .forEach(event -> settled.subtract(event.text("documentId"), event.amount("released")));
        evidence.log()
                .of("sales.invoice.credit-note-issued")
                .filter(event -> !event.amount("appliedToOriginal").isZero())
                .forEach(event -> settled.add(event.text("originalId"), event.amount("appliedToOriginal")));
        evidence.log()
                .of("sales.payment.written-off")
                .forEach(event -> settled.add(event.text("documentId"), event.amount("amount")));
        evidence.log()
                .of("sales.payment.write-off-undone")
                .filter(event -> event.text("of").equals("OPEN_AMOUNT"))
                .forEach(event -> settled.subtract(event.text("documentId"), event.amount("amount")));
        List<String> differences = new ArrayList<>();
        for (JsonNode invoice : evidence.issued()) {
            check(invoice, settled).ifPresent(differences::add);
        }
        for (JsonNode proforma : evidence.issuedProformas()) {
            received(proforma, settled).ifPresent(differences::add);
        }
        Map<String, JsonNode> issued = Evidence.byId(evidence.issued());
        Map<String, JsonNode> asking = Evidence.byId(evidence.issuedProformas());
        settled.keys().stream()
                .filter(document -> !issued.containsKey(document) && !asking.containsKey(document))
                .forEach(document -> differences.add("money was booked on " + document + ", which is not issued"));
        return differences;
    }

    /** What a proforma has received is what was applied to it. */
    private static Optional<String> received(JsonNode proforma, Sums settled) {
        Amount received = Amount.of(proforma.at("/received"));
        Amount applied = settled.of(proforma.at("/id").asString(), received.currency());
        return received.equalTo(applied)
                ? Optional.empty()
                : Optional.of(proforma.at("/number").asString() + " has received " + received + ", its entries say "
                        + applied);
    }

    private static Optional<String> check(JsonNode invoice, Sums settled) {
        Amount total = Amount.of(invoice.at("/total"));
        Amount remaining = Amount.of(invoice.at("/remaining"));
        Amount expected = total.minus(settled.of(invoice.at("/id").asString(), total.currency()))
                .minus(Amount.of(invoice.at("/settledByAdvances")));
        boolean holds = remaining.equalTo(expected) && !remaining.isNegative() && !remaining.exceeds(total);
        return holds
                ? Optional.empty()
                : Optional.of(invoice.at("/number").asString() + " of " + total + " has " + remaining
                        + " remaining, its entries say " + expected);
    }
}
