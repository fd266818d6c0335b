package com.azuvio.crmconnect.verification.stack;

import java.math.BigDecimal;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An amount as the back office writes it: {@code {"amount": "119.00", "currency": "EUR"}}. */
public record Amount(BigDecimal value, String currency) {

    public static Amount of(JsonNode json) {
        return new Amount(
                new BigDecimal(json.at("/amount").asString()),
                json.at("/currency").asString());
    }

    public static Amount of(String value, String currency) {
        return new Amount(new BigDecimal(value), currency);
    }

    public Amount plus(Amount other) {
        return new Amount(value.add(sameCurrency(other).value), currency);
    }

    public Amount minus(Amount other) {
        return new Amount(value.subtract(sameCurrency(other).value), currency);
    }

    public boolean equalTo(Amount other) {
        return currency.equals(other.currency) && value.compareTo(other.value) == 0;
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    public boolean isNegative() {
        return value.signum() < 0;
    }

    public boolean exceeds(Amount other) {
        return value.compareTo(sameCurrency(other).value) > 0;
    }

    public Map<String, String> json() {
        return Map.of("amount", value.setScale(2).toPlainString(), "currency", currency);
    }

    private Amount sameCurrency(Amount other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(this + " and " + other + " are not of one currency");
        }
        return other;
    }

    @Override
    public String toString() {
        return value.setScale(2).toPlainString() + ' ' + currency;
    }
}
