package com.azuvio.crmconnect.verification.invariants;

import com.azuvio.crmconnect.verification.stack.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Every step of money and documents is an entry of the client's account, once, and nothing else is. */
final class LedgerHasEveryStep implements Invariant {

    /** Which id of which event an entry of the type is of. */
    private record Step(String event, String id) {}

    private static final Map<String, Step> STEPS = Map.of(
            "CREDIT_NOTE", new Step("sales.invoice.credit-note-issued", "creditNoteId"),
            "DEBIT_NOTE", new Step("sales.invoice.debit-note-issued", "debitNoteId"),
            "RECEIPT", new Step("sales.payment.recorded", "paymentId"),
            "REVERSAL", new Step("sales.payment.reversed", "paymentId"),
            "REFUND", new Step("sales.payment.refunded", "refundId"),
            "WRITE_OFF", new Step("sales.payment.written-off", "writeOffId"),
            "FREE_MONEY_WRITE_OFF", new Step("sales.payment.free-money-written-off", "writeOffId"));

    @Override
    public String name() {
        return "I6 every step of documents and money is an entry of the client's account, once";
    }

    @Override
    public List<String> differences(Evidence evidence) {
        Map<String, String> told = new HashMap<>();
        STEPS.forEach((type, step) -> evidence.log()
                .of(step.event())
                .forEach(event -> told.put(type + ' ' + event.text(step.id()), client(event))));
        evidence.log()
                .of("sales.invoice.issued")
                .forEach(event -> told.put(event.text("documentType") + ' ' + event.text("invoiceId"), client(event)));
        evidence.log().of("sales.payment.write-off-undone").forEach(event -> {
            String type = event.text("of").equals("OPEN_AMOUNT") ? "WRITE_OFF_UNDONE" : "FREE_MONEY_WRITE_OFF_UNDONE";
            told.put(type + ' ' + event.text("writeOffId"), client(event));
        });
        Map<String, String> booked = new HashMap<>();
        List<String> differences = new ArrayList<>();
        for (String client : new TreeSet<>(told.values())) {
            for (JsonNode entry : evidence.salesAdmin().all("/clients/" + client + "/account/entries")) {
                String step = entry.at("/type").asString()
                        + ' '
                        + entry.at("/sourceId").asString();
                if (booked.put(step, client) != null) {
                    differences.add(step + " is booked twice");
                }
            }
        }
        told.forEach((step, client) -> {
            if (!client.equals(booked.get(step))) {
                differences.add(step + " of client " + client + " is not booked");
            }
        });
        booked.keySet().stream()
                .filter(step -> !told.containsKey(step))
                .forEach(step -> differences.add(step + " is booked and was never told"));
        return differences;
    }

    private static String client(Event event) {
        return event.text("clientId");
    }
}
