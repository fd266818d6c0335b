package com.azuvio.crmconnect.verification.invariants;

import com.azuvio.crmconnect.verification.stack.Amount;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sums of amounts by a key and the currency. */
final class Sums {

    private record Key(String of, String currency) {}

    private final Map<Key, Amount> sums = new HashMap<>();

    void add(String key, Amount amount) {
        sums.merge(new Key(key, amount.currency()), amount, Amount::plus);
    }

    void subtract(String key, Amount amount) {
        add(key, new Amount(amount.value().negate(), amount.currency()));
    }

    Amount of(String key, String currency) {
        return sums.getOrDefault(new Key(key, currency), Amount.of("0.00", currency));
    }

    Set<String> keys() {
        return sums.keySet().stream().map(Key::of).collect(Collectors.toSet());
    }

    /** What is not zero, readable and comparable. */
    Map<String, String> nonZero() {
        Map<String, String> readable = new TreeMap<>();
        sums.forEach((key, amount) -> {
            if (!amount.isZero()) {
                readable.put(key.of() + " in " + key.currency(), amount.toString());
            }
        });
        return readable;
    }
}
