package com.azuvio.crmconnect.invoicing.receivables;

import com.azuvio.crmconnect.starter.aggregate.AggregateRoot;
import com.azuvio.crmconnect.starter.money.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A request for money on a document and what was booked for it. The answer is never stored as a state: it is a refusal, or follows from the entries.
 * A repeated request raises the same answer again and books nothing. Whoever calls a changing method holds the document for update.
 */
@Entity
@Table(name = "allocations")
class Allocation extends AggregateRoot<AllocationEvent> {

    private static final int BATCH = 200;

    @Id
    private UUID id;

    private UUID paymentId;
    private UUID documentId;
    private UUID clientId;
    private BigDecimal requestedAmount;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    private Currency currency;

    @Enumerated(EnumType.STRING)
    private @Nullable AllocationRefusal refusal;

    @SuppressWarnings("UnusedVariable") // the ledger row says when it was asked for
    private Instant requestedAt;

    @ElementCollection
    @CollectionTable(name = "allocation_entries", joinColumns = @JoinColumn(name = "allocation_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = BATCH)
    private List<AllocationEntry> entries = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Allocation() {}

    private Allocation(AllocationRequest request, @Nullable AllocationRefusal refusal, Instant at) {
        this.id = request.allocationId();
        this.paymentId = request.paymentId();
        this.documentId = request.documentId();
        this.clientId = request.clientId();
        this.requestedAmount = request.amount().amount();
        this.currency = request.amount().currency();
        this.refusal = refusal;
        this.requestedAt = at;
    }

    /** Books the smaller of requested and open, or refuses (D11). The document is absent where there is none of that id */
    static Allocation decide(AllocationRequest request, @Nullable Payable document, Instant at) {
        AllocationRefusal refusal = AllocationRefusal.of(request, document).orElse(null);
        Allocation allocation = new Allocation(request, refusal, at);
        if (refusal == null && document != null) {
            Money applied = document.allocate(request, at);
            allocation.entries.add(AllocationEntry.applied(document.id(), applied, document.remaining(), at));
        }
        allocation.answer();
        return allocation;
    }

    /** Gives the answer to the request again; after a release too, with the amounts that were booked then. */
    void answer() {
        raise(
                refusal != null
                        ? new AllocationEvent.Refused(request(), refusal)
                        : new AllocationEvent.Applied(
                                request(),
                                applied().booked(),
                                applied().remaining(),
                                applied().bookedAt()));
    }

    /**
     * Takes the money off again and reopens the document; what was refused or released already gets its answer again. What a document has used is not
     * released, unless the money itself is gone; what it did not need of it is released alone.
     *
     * @param document absent only where the request was refused because there is none
     */
    void release(@Nullable Payable document, ReleaseCause cause, Instant at) {
        if (refusal != null || document == null) {
            answer();
            return;
        }
        if (!isReleased()) {
            String consumer = cause == ReleaseCause.RELEASE ? document.consumerOf(id) : null;
            if (consumer != null) {
                releaseUnused(document, consumer, at);
                return;
            }
            Map<UUID, Money> reopened = document.release(id, applied().booked(), at);
            entries.add(applied().released(booked(), document.remaining(), cause, at));
            released(reopened);
            return;
        }
        released(Map.of());
    }

    /** A document has used the money: only what it did not need is freed, if anything. */
    private void releaseUnused(Payable document, String consumer, Instant at) {
        if (document.unusedOf(id).isZero()) {
            raise(new AllocationEvent.ReleaseRefused(request(), consumer));
            return;
        }
        Money freed = document.releaseUnused(id);
        entries.add(applied().released(freed, document.remaining(), ReleaseCause.RELEASE, at));
        released(Map.of());
    }

    private void released(Map<UUID, Money> reopened) {
        AllocationEntry release = entries.getLast();
        raise(new AllocationEvent.Released(
                request(), release.booked(), release.remaining(), Objects.requireNonNull(release.cause()), reopened));
    }

    boolean isSameAs(AllocationRequest other) {
        return request().equals(other.withoutDay());
    }

    private boolean isReleased() {
        return booked().isZero();
    }

    /** What of it is booked: nothing once it is released. */
    private Money booked() {
        return entries.stream()
                .skip(1)
                .map(AllocationEntry::booked)
                .reduce(applied().booked(), Money::minus);
    }

    private AllocationEntry applied() {
        return entries.getFirst();
    }

    private AllocationRequest request() {
        return new AllocationRequest(id, paymentId, documentId, clientId, Money.of(requestedAmount, currency), null);
    }

    UUID id() {
        return id;
    }

    UUID documentId() {
        return documentId;
    }
}
