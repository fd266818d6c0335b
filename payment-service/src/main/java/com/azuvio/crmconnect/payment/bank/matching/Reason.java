package com.azuvio.crmconnect.payment.bank.matching;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a line is thought to pay something.
 *
 * @param code stable, for whoever translates it
 * @param text in English words
 * @param facts what the words name, all as text
 */
public record Reason(String code, String text, Map<String, String> facts) {

    public Reason {
        facts = new LinkedHashMap<>(facts);
    }

    static Reason of(String code, String text) {
        return new Reason(code, text, Map.of());
    }

    static Reason of(String code, String text, String fact, String value) {
        return new Reason(code, text, Map.of(fact, value));
    }

    static Reason of(String code, String text, String fact, String value, String other, String otherValue) {
        return new Reason(code, text, Map.of(fact, value, other, otherValue));
    }
}
