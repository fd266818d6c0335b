package com.azuvio.crmconnect.verification.demo;

import com.azuvio.crmconnect.verification.stack.Amount;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What the demo did, counted by itself; the closing table holds it against the lists of the services. */
final class Tally {

    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final Map<String, Map<String, Amount>> sums = new LinkedHashMap<>();

    synchronized void add(String what, long count) {
        counts.merge(what, count, Long::sum);
    }

    synchronized void add(String what, Amount amount) {
        sums.computeIfAbsent(what, name -> new TreeMap<>()).merge(amount.currency(), amount, Amount::plus);
    }

    synchronized long count(String what) {
        return counts.getOrDefault(what, 0L);
    }

    /** By currency. */
    synchronized Map<String, Amount> sum(String what) {
        return Map.copyOf(sums.getOrDefault(what, Map.of()));
    }
}
