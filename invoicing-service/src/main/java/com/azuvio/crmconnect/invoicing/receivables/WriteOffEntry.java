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

/**
 * A write-off on a document, or its undoing; append-only.
 *
 * @param remainingAmount what was open on the document after it
 */
@Embeddable
record WriteOffEntry(
        UUID invoiceId,
        @Enumerated(EnumType.STRING) Kind kind,
        BigDecimal amount,
        BigDecimal remainingAmount,
        @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 3) Currency currency,
        String reason,
        String recordedBy,
        Instant bookedAt) {

    enum Kind {
        BOOKED,
        UNDONE
    }

    static WriteOffEntry booked(UUID invoiceId, Money amount, Money remaining, WriteOffRequest request, Instant at) {
        return new WriteOffEntry(
                invoiceId,
                Kind.BOOKED,
                amount.amount(),
                remaining.amount(),
                amount.currency(),
                request.reason(),
                request.by(),
                at);
    }

    WriteOffEntry undone(Money remaining, WriteOffRequest.Undo undo, Instant at) {
        return new WriteOffEntry(
                invoiceId, Kind.UNDONE, amount, remaining.amount(), currency, undo.reason(), undo.by(), at);
    }

    Money booked() {
        return Money.of(amount, currency);
    }

    Money remaining() {
        return Money.of(remainingAmount, currency);
    }
}
