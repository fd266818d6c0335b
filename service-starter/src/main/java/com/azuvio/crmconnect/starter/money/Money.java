package com.azuvio.crmconnect.starter.money;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount in a currency, always at two decimals. On the wire {@code {"amount": "119.00", "currency": "EUR"}}.
 *
 * <p>Rounding happens in {@link #rounded} alone: half up on the absolute value, so that a credit mirrors its invoice
 * to the cent. Arithmetic between currencies is a programming error and throws {@link IllegalArgumentException}.
 * Currencies whose ISO 4217 minor unit is not two decimals are refused.
 */
@Embeddable
public record Money(
        @JsonProperty(value = "amount", required = true)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Column(precision = 19, scale = 2)
        BigDecimal amount,

        @JsonProperty(value = "currency", required = true) @Column(length = 3)
        Currency currency)
        implements Comparable<Money> {

    private static final int DECIMALS = 2;
    private static final BigDecimal LIMIT = new BigDecimal("1000000000000000");

    public Money {
        if (currency == null) {
            throw new IllegalArgumentException("an amount needs its currency");
        }
        if (amount == null) {
            throw new IllegalArgumentException("a currency needs its amount");
        }
        if (currency.getDefaultFractionDigits() != DECIMALS) {
            throw new IllegalArgumentException("the ISO 4217 minor unit of " + currency + " is not two decimals");
        }
        if (amount.abs().compareTo(LIMIT) >= 0) {
            throw new IllegalArgumentException("an amount has at most 15 digits before the decimal point");
        }
        if (amount.stripTrailingZeros().scale() > DECIMALS) {
            throw new IllegalArgumentException("an amount in " + currency + " has at most two decimals");
        }
        amount = amount.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    /** @throws IllegalArgumentException for text that is no decimal number or a currency that is not in ISO 4217 */
    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    public static Money of(BigDecimal amount, Currency currency) {
        return new Money(amount, currency);
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** Rounds half up on the absolute value: -12.345 becomes -12.35, the mirror of +12.345. */
    public static Money rounded(BigDecimal amount, Currency currency) {
        return new Money(amount.setScale(DECIMALS, RoundingMode.HALF_UP), currency);
    }

    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(sameCurrency(other).amount), currency);
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    public Money times(BigDecimal factor) {
        return rounded(amount.multiply(factor), currency);
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    @JsonIgnore
    public boolean isZero() {
        return amount.signum() == 0;
    }

    @JsonIgnore
    public boolean isPositive() {
        return amount.signum() > 0;
    }

    @JsonIgnore
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameCurrency(other).amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("amounts in " + currency + " and " + other.currency + " do not mix");
        }
        return other;
    }
}
