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
 * @param requested asked for documents and not answered yet, or held for refunds that are not decided
 * @param refunded paid back to the client
 * @param reversed taken back by the bank
 * @param writtenOff small amounts that the company took in (D15)
 * @param free to be used
 */
@Embeddable
record Funds(
        @Column(name = "amount") BigDecimal amount,
        @Column(name = "applied_amount") BigDecimal applied,
        @Column(name = "requested_amount") BigDecimal requested,
        @Column(name = "refunded_amount") BigDecimal refunded,
        @Column(name = "reversed_amount") BigDecimal reversed,
        @Column(name = "written_off_amount") BigDecimal writtenOff,
        @Column(name = "free_amount") BigDecimal free,

        @Column(name = "currency") @JdbcTypeCode(SqlTypes.CHAR)
        Currency currency) {

    Funds {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal part : List.of(applied, requested, refunded, reversed, writtenOff, free)) {
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
        return new Funds(money.amount(), none, none, none, none, none, money.amount(), money.currency());
    }

    /** Free money is held for a document, or until a refund is decided. */
    Funds request(Money money) {
        return with(applied, requested.add(value(money)), refunded, reversed, writtenOff);
    }

    /** A request is answered: {@code booked} of it is on the document, the rest is free again. */
    Funds answer(Money asked, Money booked) {
        return with(applied.add(value(booked)), requested.subtract(value(asked)), refunded, reversed, writtenOff);
    }

    /** Money comes off a document and is free again. */
    Funds release(Money booked) {
        return with(applied.subtract(value(booked)), requested, refunded, reversed, writtenOff);
    }

    /** What is free goes back to the bank. */
    Funds reverseFree() {
        return with(applied, requested, refunded, reversed.add(free), writtenOff);
    }

    /** Money that was held goes to the client. */
    Funds refund(Money held) {
        return with(applied, requested.subtract(value(held)), refunded.add(value(held)), reversed, writtenOff);
    }

    /** Free money takes over what had been refunded of a receipt that bounced. */
    Funds coverRefund(Money money) {
        return with(applied, requested, refunded.add(value(money)), reversed, writtenOff);
    }

    /** Other money took over what had been refunded; it is the bank's now. */
    Funds refundCovered(Money money) {
        return with(applied, requested, refunded.subtract(value(money)), reversed.add(value(money)), writtenOff);
    }

    /** A small free amount is taken in (D15). */
    Funds writeOff(Money money) {
        return with(applied, requested, refunded, reversed, writtenOff.add(value(money)));
    }

    Funds undoWriteOff(Money money) {
        return with(applied, requested, refunded, reversed, writtenOff.subtract(value(money)));
    }

    /** What no other part has is free. */
    private Funds with(
            BigDecimal newApplied,
            BigDecimal newRequested,
            BigDecimal newRefunded,
            BigDecimal newReversed,
            BigDecimal newWrittenOff) {
        return new Funds(
                amount,
                newApplied,
                newRequested,
                newRefunded,
                newReversed,
                newWrittenOff,
                amount.subtract(newApplied)
                        .subtract(newRequested)
                        .subtract(newRefunded)
                        .subtract(newReversed)
                        .subtract(newWrittenOff),
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
