package com.azuvio.crmconnect.invoicing.advance;

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

/** A document used some of an advance, or lost it again; append-only. */
@Embeddable
record AdvanceUse(
        UUID invoiceId,
        @Enumerated(EnumType.STRING) Kind kind,
        BigDecimal amount,
        @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 3) Currency currency,
        Instant bookedAt) {

    enum Kind {
        /** An advance invoice bills it, or an invoice counts it as prepaid. */
        USED,
        /** The receipt bounced. */
        TAKEN_BACK
    }

    static AdvanceUse of(UUID invoiceId, Kind kind, Money amount, Instant at) {
        return new AdvanceUse(invoiceId, kind, amount.amount(), amount.currency(), at);
    }
}
