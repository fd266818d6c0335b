package com.azuvio.crmconnect.invoicing.receivables;

import com.azuvio.crmconnect.starter.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A booking on a document; append-only.
 *
 * @param remainingAmount what was open on the document after it
 * @param cause of a release
 */
@Embeddable
record AllocationEntry(
        UUID invoiceId,
        @Enumerated(EnumType.STRING) Kind kind,
        BigDecimal amount,
        BigDecimal remainingAmount,
        @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 3) Currency currency,
        @Enumerated(EnumType.STRING) @Nullable ReleaseCause cause,
        Instant bookedAt) {

    enum Kind {
        APPLIED,
        RELEASED
    }

    static AllocationEntry applied(UUID invoiceId, Money amount, Money remaining, Instant at) {
        return new AllocationEntry(
                invoiceId, Kind.APPLIED, amount.amount(), remaining.amount(), amount.currency(), null, at);
    }

    AllocationEntry released(Money freed, Money remaining, ReleaseCause why, Instant at) {
        return new AllocationEntry(invoiceId, Kind.RELEASED, freed.amount(), remaining.amount(), currency, why, at);
    }

    Money booked() {
        return Money.of(amount, currency);
    }

    Money remaining() {
        return Money.of(remainingAmount, currency);
    }
}
