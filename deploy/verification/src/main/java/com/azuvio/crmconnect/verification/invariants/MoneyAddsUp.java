package com.azuvio.crmconnect.verification.invariants;

import com.azuvio.crmconnect.verification.stack.Amount;
import com.azuvio.crmconnect.verification.stack.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

final class MoneyAddsUp implements Invariant {

    @Override
    public String name() {
        return "I5 per receipt and surplus: amount = applied + requested + refunded + reversed + written off + free";
    }

    @Override
    public List<String> differences(Evidence evidence) {
        Sums applied = new Sums();
        evidence.log()
                .of("sales.invoice.allocation-applied")
                .forEach(event -> applied.add(event.text("paymentId"), event.amount("applied")));
        evidence.log()
                .of("sales.invoice.allocation-released")
                .forEach(event -> applied.subtract(event.text("paymentId"), event.amount("released")));
        Map<String, Event> recorded = evidence.log()
                .of("sales.payment.recorded")
                .collect(Collectors.toMap(event -> event.text("paymentId"), Function.identity()));
        List<String> differences = new ArrayList<>();
        for (JsonNode payment : evidence.payments()) {
            check(payment, applied).forEach(differences::add);
            Event told = recorded.get(payment.at("/id").asString());
            if (told == null || !told.amount("amount").equalTo(Amount.of(payment.at("/amount")))) {
                differences.add(payment.at("/number").asString() + " is listed otherwise than it was told");
            }
        }
        for (JsonNode surplus : evidence.surpluses()) {
            check(surplus, applied).forEach(differences::add);
        }
        if (recorded.size() != evidence.payments().size()) {
            differences.add(evidence.payments().size() + " receipts are listed and " + recorded.size() + " were told");
        }
        return differences;
    }

    private static List<String> check(JsonNode payment, Sums applied) {
        List<String> differences = new ArrayList<>();
        String number = payment.at("/number").asString();
        Amount amount = Amount.of(payment.at("/amount"));
        Amount parts = List.of("applied", "requested", "refunded", "reversed", "writtenOff", "free").stream()
                .map(part -> Amount.of(payment.at("/" + part)))
                .reduce(Amount.of("0.00", amount.currency()), Amount::plus);
        if (!amount.equalTo(parts)) {
            differences.add(number + " of " + amount + " adds up to " + parts);
        }
        String id = payment.at("/id").asString();
        Amount booked = applied.of(id, amount.currency());
        if (!booked.equalTo(Amount.of(payment.at("/applied")))) {
            differences.add(
                    number + " has " + Amount.of(payment.at("/applied")) + " applied, invoicing booked " + booked);
        }
        return differences;
    }
}
