package com.azuvio.crmconnect.verification.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * What each client owes, per currency: invoices, advance invoices and debit notes, less credit notes, less receipts, plus what bounced or was paid back, less
 * what was given up. Positive: the client owes. Amounts of different currencies are never added up.
 */
public final class Balances {

    /** What an event does to the balance, and which field is its business id: the same fact may be told more than once, under another {@code ce_id} too. */
    private record Rule(int sign, String amount, String businessId) {}

    private static final int OWES_MORE = 1;
    private static final int OWES_LESS = -1;

    private static final Map<String, Rule> RULES = Map.of(
            "sales.invoice.issued.v1", new Rule(OWES_MORE, "total", "invoiceId"),
            "sales.invoice.debit-note-issued.v1", new Rule(OWES_MORE, "total", "debitNoteId"),
            "sales.invoice.credit-note-issued.v1", new Rule(OWES_LESS, "total", "creditNoteId"),
            "sales.payment.recorded.v1", new Rule(OWES_LESS, "amount", "paymentId"),
            "sales.payment.reversed.v1", new Rule(OWES_MORE, "amount", "paymentId"),
            "sales.payment.refunded.v1", new Rule(OWES_MORE, "amount", "refundId"),
            "sales.payment.written-off.v1", new Rule(OWES_LESS, "amount", "writeOffId"),
            "sales.payment.free-money-written-off.v1", new Rule(OWES_MORE, "amount", "writeOffId"),
            "sales.payment.write-off-undone.v1", new Rule(OWES_MORE, "amount", "writeOffId"));

    private final Map<String, BigDecimal> sums = new TreeMap<>();
    private final Set<String> booked = new HashSet<>();

    /** Applies an event once, whatever its type: what does not move a balance, or is not known, is passed over. */
    public void book(String type, JsonNode data) {
        Rule rule = RULES.get(type);
        if (rule != null && booked.add(type + ' ' + data.path(rule.businessId()).asString())) {
            JsonNode amount = data.path(rule.amount());
            add(
                    data.path("clientId").asString(),
                    amount.path("currency").asString(),
                    new BigDecimal(amount.path("amount").asString())
                            .multiply(BigDecimal.valueOf(sign(rule, type, data))));
        }
    }

    /** Undoing a write-off of free money gives the money back to the client; undoing that of a document opens the document again. */
    private static int sign(Rule rule, String type, JsonNode data) {
        boolean ofFreeMoney = type.equals("sales.payment.write-off-undone.v1")
                && !data.path("of").asString().equals("OPEN_AMOUNT");
        return ofFreeMoney ? -rule.sign() : rule.sign();
    }

    /** The types of events that move a balance. */
    static Set<String> types() {
        return RULES.keySet();
    }

    void add(String clientId, String currency, BigDecimal amount) {
        sums.merge(clientId + ' ' + currency, amount, BigDecimal::add);
    }

    /** How many facts were booked. */
    public int facts() {
        return booked.size();
    }

    /** @return one sentence for each client and currency in which the two differ; a balance of zero and none are the same */
    public List<String> differencesFrom(Balances api) {
        Set<String> keys = new TreeSet<>(sums.keySet());
        keys.addAll(api.sums.keySet());
        List<String> differences = new ArrayList<>();
        for (String key : keys) {
            BigDecimal rebuilt = sums.getOrDefault(key, BigDecimal.ZERO);
            BigDecimal told = api.sums.getOrDefault(key, BigDecimal.ZERO);
            if (rebuilt.compareTo(told) != 0) {
                differences.add("client " + key + ": the topics say " + rebuilt.toPlainString() + ", the API says "
                        + told.toPlainString());
            }
        }
        return differences;
    }

    /** Clients that owe, or have money to their credit, by currency. */
    public Map<String, Long> open() {
        Map<String, Long> open = new HashMap<>();
        sums.forEach((key, sum) -> {
            if (sum.signum() != 0) {
                open.merge(key.substring(key.indexOf(' ') + 1), 1L, Long::sum);
            }
        });
        return new TreeMap<>(open);
    }
}
