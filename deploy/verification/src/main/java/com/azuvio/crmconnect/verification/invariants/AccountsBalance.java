package com.azuvio.crmconnect.verification.invariants;

import com.azuvio.crmconnect.verification.stack.Amount;
import com.azuvio.crmconnect.verification.stack.Event;
import com.azuvio.crmconnect.verification.stack.EventLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

final class AccountsBalance implements Invariant {

    @Override
    public String name() {
        return "I6 per client and currency: documents - money = remaining + refunds owed - free - requested - advances held = balance of the account";
    }

    @Override
    public List<String> differences(Evidence evidence) {
        Map<String, String> booked = booked(evidence.log()).nonZero();
        List<String> differences = new ArrayList<>();
        compare("open and free money", booked, open(evidence).nonZero(), differences);
        compare("the account", booked, accounts(evidence).nonZero(), differences);
        return differences;
    }

    private static Sums booked(EventLog log) {
        Sums sums = new Sums();
        log.of("sales.invoice.issued").forEach(event -> sums.add(client(event), event.amount("total")));
        log.of("sales.invoice.debit-note-issued").forEach(event -> sums.add(client(event), event.amount("total")));
        log.of("sales.invoice.credit-note-issued")
                .forEach(event -> sums.subtract(client(event), event.amount("total")));
        log.of("sales.payment.recorded").forEach(event -> sums.subtract(client(event), event.amount("amount")));
        log.of("sales.payment.reversed").forEach(event -> sums.add(client(event), event.amount("amount")));
        log.of("sales.payment.refunded").forEach(event -> sums.add(client(event), event.amount("amount")));
        log.of("sales.payment.written-off").forEach(event -> sums.subtract(client(event), event.amount("amount")));
        log.of("sales.payment.free-money-written-off")
                .forEach(event -> sums.add(client(event), event.amount("amount")));
        log.of("sales.payment.write-off-undone").forEach(event -> {
            if (event.text("of").equals("OPEN_AMOUNT")) {
                sums.add(client(event), event.amount("amount"));
            } else {
                sums.subtract(client(event), event.amount("amount"));
            }
        });
        return sums;
    }

    private static String client(Event event) {
        return event.text("clientId");
    }

    private static Sums open(Evidence evidence) {
        Sums sums = new Sums();
        evidence.issued()
                .forEach(invoice -> sums.add(invoice.at("/clientId").asString(), Amount.of(invoice.at("/remaining"))));
        Stream.concat(evidence.payments().stream(), evidence.surpluses().stream())
                .forEach(payment -> {
                    sums.subtract(payment.at("/clientId").asString(), Amount.of(payment.at("/free")));
                    sums.subtract(payment.at("/clientId").asString(), Amount.of(payment.at("/requested")));
                });
        // refunded before the receipt bounced: owed without a document
        evidence.payments()
                .forEach(payment -> sums.add(payment.at("/clientId").asString(), Amount.of(payment.at("/owed"))));
        evidence.proformas()
                .forEach(proforma ->
                        sums.subtract(proforma.at("/clientId").asString(), Amount.of(proforma.at("/held"))));
        return sums;
    }

    private static Sums accounts(Evidence evidence) {
        Sums sums = new Sums();
        evidence.clients()
                .forEach(client -> client.at("/balances")
                        .forEach(balance -> sums.add(client.at("/id").asString(), Amount.of(balance))));
        return sums;
    }

    private static void compare(
            String what, Map<String, String> booked, Map<String, String> found, List<String> differences) {
        booked.forEach((client, amount) -> {
            if (!amount.equals(found.get(client))) {
                differences.add("client " + client + ": booked " + amount + ", " + what + " says "
                        + found.getOrDefault(client, "nothing"));
            }
        });
        found.forEach((client, amount) -> {
            if (!booked.containsKey(client)) {
                differences.add("client " + client + ": booked nothing, " + what + " says " + amount);
            }
        });
    }
}
