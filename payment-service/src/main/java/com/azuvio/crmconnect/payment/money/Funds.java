package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.starter.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Where the money of one source is. No part is negative and the parts always add up to the amount (I5, rules.md §9.2),
 * so that money is moved, never made or lost. The table checks the same.
 *
 * @param applied booked on documents by their owner
 * @param requested asked for documents, not answered yet
 * @param refunded paid back to the client
 * @param reversed taken back by the bank
 * @param free to be used
 */
@Embeddable
record Funds(
        @Column(name = "amount") BigDecimal amount,
        @Column(name = "applied_amount") BigDecimal applied,
        @Column(name = "requested_amount") BigDecimal requested,
        @Column(name = "refunded_amount") BigDecimal refunded,
        @Column(name = "reversed_amount") BigDecimal reversed,
        @Column(name = "free_amount") BigDecimal free,

        @Column(name = "currency") @JdbcTypeCode(SqlTypes.CHAR)
        Currency currency) {

    Funds {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal part : List.of(applied, requested, refunded, reversed, free)) {
            if (part.signum() < 0) {
                throw new IllegalArgumentException("a part of the money would be " + part);
            }
            sum = sum.add(part);
        }
        if (amount.signum() <= 0 || sum.compareTo(amount) != 0) {
            throw new IllegalArgumentException("the parts of " + amount + " add up to " + sum);
        }
    }

    static Funds allFree(Money money) {
        BigDecimal none = BigDecimal.ZERO;
        return new Funds(money.amount(), none, none, none, none, money.amount(), money.currency());
    }

    /** Free money is held for a document. */
    Funds request(Money money) {
        return moved(BigDecimal.ZERO, value(money), BigDecimal.ZERO);
    }

    /** A request is answered: {@code booked} of it is on the document, the rest is free again. */
    Funds answer(Money asked, Money booked) {
        return moved(value(booked), value(asked).negate(), BigDecimal.ZERO);
    }

    /** Money comes off a document and is free again. */
    Funds release(Money booked) {
        return moved(value(booked).negate(), BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** What is free goes back to the bank. */
    Funds reverseFree() {
        return moved(BigDecimal.ZERO, BigDecimal.ZERO, free);
    }

    private Funds moved(BigDecimal toApplied, BigDecimal toRequested, BigDecimal toReversed) {
        return new Funds(
                amount,
                applied.add(toApplied),
                requested.add(toRequested),
                refunded,
                reversed.add(toReversed),
                free.subtract(toApplied).subtract(toRequested).subtract(toReversed),
                currency);
    }

    private BigDecimal value(Money money) {
        if (!money.currency().equals(currency) || money.isNegative()) {
            throw new IllegalArgumentException(money + " cannot be moved within money in " + currency);
        }
        return money.amount();
    }

    Money of(BigDecimal part) {
        return Money.of(part, currency);
    }
}
