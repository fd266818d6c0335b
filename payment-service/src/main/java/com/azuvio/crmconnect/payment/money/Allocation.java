package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.starter.money.Money;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Money of one source for one document: asked for here, decided by the document's owner. Its status is that of its last
 * entry. It changes only through its source, which keeps the sums.
 */
@Entity
@Table(name = "allocations")
public class Allocation {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_id")
    private MoneySource source;

    private UUID documentId;

    @JdbcTypeCode(SqlTypes.CHAR)
    private Currency currency;

    private BigDecimal requestedAmount;

    private @Nullable BigDecimal appliedAmount;

    @Enumerated(EnumType.STRING)
    private AllocationStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable ReleaseCause releaseCause;

    private Instant requestedAt;

    private String requestedBy;

    private Instant changedAt;

    @OneToMany(mappedBy = "allocation", cascade = CascadeType.PERSIST)
    @OrderBy("recordedAt, id")
    private List<AllocationEntry> entries = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Allocation() {}

    Allocation(UUID id, MoneySource source, UUID documentId, Money requested, Stamp stamp) {
        this.id = id;
        this.source = source;
        this.documentId = documentId;
        this.currency = requested.currency();
        this.requestedAmount = requested.amount();
        this.status = AllocationStatus.REQUESTED;
        this.requestedAt = stamp.at();
        this.requestedBy = stamp.by();
        this.changedAt = stamp.at();
        entries.add(new AllocationEntry(this, AllocationEntryKind.REQUESTED, requested, null, stamp));
    }

    void applied(Money amount, Stamp stamp) {
        append(AllocationEntryKind.APPLIED, amount, null, stamp);
        appliedAmount = amount.amount();
    }

    void refused(String reason, Stamp stamp) {
        append(AllocationEntryKind.REFUSED, requested(), reason, stamp);
    }

    void releaseRequested(ReleaseCause cause, String reason, Stamp stamp) {
        append(AllocationEntryKind.RELEASE_REQUESTED, applied(), reason, stamp);
        releaseCause = cause;
    }

    void released(Money amount, Stamp stamp) {
        append(AllocationEntryKind.RELEASED, amount, null, stamp);
        appliedAmount = amount.amount();
    }

    void releasedInPart(Money amount, Stamp stamp) {
        append(AllocationEntryKind.RELEASED_IN_PART, amount, null, stamp);
        appliedAmount = applied().minus(amount).amount();
        releaseCause = null;
    }

    void releaseRefused(String reason, Stamp stamp) {
        append(AllocationEntryKind.RELEASE_REFUSED, applied(), reason, stamp);
        releaseCause = null;
    }

    private void append(AllocationEntryKind kind, Money amount, @Nullable String reason, Stamp stamp) {
        if (!status.next().contains(kind.leadsTo())) {
            throw new IllegalStateException("allocation " + id + " is " + status + ", not to become " + kind.leadsTo());
        }
        entries.add(new AllocationEntry(this, kind, amount, reason, stamp));
        status = kind.leadsTo();
        changedAt = stamp.at();
    }

    boolean is(AllocationStatus other) {
        return status == other;
    }

    public UUID id() {
        return id;
    }

    public MoneySource source() {
        return source;
    }

    public UUID documentId() {
        return documentId;
    }

    public AllocationStatus status() {
        return status;
    }

    public @Nullable ReleaseCause releaseCause() {
        return releaseCause;
    }

    public Money requested() {
        return Money.of(requestedAmount, currency);
    }

    /** What the document's owner booked, less what it took off alone; zero before the answer and after a refusal. */
    public Money applied() {
        return appliedAmount == null ? Money.zero(currency) : Money.of(appliedAmount, currency);
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public String requestedBy() {
        return requestedBy;
    }

    /** When its last entry was made. */
    public Instant changedAt() {
        return changedAt;
    }

    public List<AllocationEntry> entries() {
        return List.copyOf(entries);
    }
}
