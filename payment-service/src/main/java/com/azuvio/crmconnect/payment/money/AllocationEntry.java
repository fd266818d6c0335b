package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.money.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One thing that happened to an allocation: never changed, never deleted (rules.md §9.4). */
@Entity
@Immutable
@Table(name = "allocation_entries")
public class AllocationEntry {

    static final int REASON_MAX = 500;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "allocation_id")
    @SuppressWarnings("UnusedVariable") // owns the foreign key, so that an entry is added without reading the others
    private Allocation allocation;

    @Enumerated(EnumType.STRING)
    private AllocationEntryKind kind;

    private BigDecimal amount;

    @JdbcTypeCode(SqlTypes.CHAR)
    private Currency currency;

    private @Nullable String reason;

    private Instant recordedAt;

    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected AllocationEntry() {}

    AllocationEntry(
            Allocation allocation, AllocationEntryKind kind, Money amount, @Nullable String reason, Stamp stamp) {
        this.id = UuidV7.next();
        this.allocation = allocation;
        this.kind = kind;
        this.amount = amount.amount();
        this.currency = amount.currency();
        this.reason = reason == null || reason.length() <= REASON_MAX ? reason : reason.substring(0, REASON_MAX);
        this.recordedAt = stamp.at();
        this.recordedBy = stamp.by();
    }

    public AllocationEntryKind kind() {
        return kind;
    }

    public Money amount() {
        return Money.of(amount, currency);
    }

    public @Nullable String reason() {
        return reason;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
