package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.payment.receivable.OpenDocument;
import com.azuvio.crmconnect.starter.aggregate.AggregateRoot;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/**
 * Money of one client in one currency that can be applied to its documents. It alone says what of it is free: whoever
 * changes it holds its row (architecture, "Locks"). What it asks documents' owners for is answered by events, perhaps
 * twice or late; an answer that was had already changes nothing.
 */
@Entity
@Table(name = "money_sources")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind")
public abstract class MoneySource extends AggregateRoot<MoneyEvent> {

    /** More than any receipt needs; keeps the aggregate small enough to be loaded whole. */
    static final int ALLOCATIONS_MAX = 500;

    @Id
    private UUID id;

    private UUID clientId;

    private String number;

    @Embedded
    private Funds funds;

    @Enumerated(EnumType.STRING)
    private MoneyStatus status;

    private LocalDate receivedOn;

    private Instant recordedAt;

    private String recordedBy;

    @OneToMany(mappedBy = "source", cascade = CascadeType.PERSIST)
    @OrderBy("requestedAt, id")
    @BatchSize(size = 200)
    private List<Allocation> allocations = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected MoneySource() {}

    MoneySource(UUID id, UUID clientId, String number, Money amount, LocalDate receivedOn, Stamp stamp) {
        this.id = id;
        this.clientId = clientId;
        this.number = number;
        this.funds = Funds.allFree(amount);
        this.status = MoneyStatus.of(funds, false);
        this.receivedOn = receivedOn;
        this.recordedAt = stamp.at();
        this.recordedBy = stamp.by();
    }

    /**
     * Holds free money for a document and asks its owner to apply it.
     *
     * @throws Refusal {@code document-of-another-client}, {@code document-in-another-currency},
     *     {@code not-enough-free-money}, {@code too-many-allocations}
     */
    Allocation allocate(UUID allocationId, OpenDocument document, Money money, Stamp stamp) {
        refuseForeign(document);
        refuseMoreThanFree(money);
        if (allocations.size() >= ALLOCATIONS_MAX) {
            throw Refusal.conflict("too-many-allocations", number + " has " + ALLOCATIONS_MAX + " allocations already");
        }
        Allocation allocation = new Allocation(allocationId, this, document.id(), money, stamp);
        allocations.add(allocation);
        move(funds.request(money), stamp);
        raise(new MoneyEvent.AllocationRequested(id, clientId, allocationId, document.id(), money, receivedOn));
        return allocation;
    }

    void refuseMoreThanFree(Money money) {
        if (money.compareTo(free()) > 0) {
            throw Refusal.conflict("not-enough-free-money", money + " asked of " + number + ", " + free() + " is free")
                    .with("free", free());
        }
    }

    /** @throws Refusal {@code document-of-another-client}, {@code document-in-another-currency} */
    void refuseForeign(OpenDocument document) {
        if (!document.clientId().equals(clientId)) {
            throw Refusal.unprocessable(
                            "document-of-another-client", document.number() + " is not a document of this client")
                    .with("documentId", document.id());
        }
        if (!document.remaining().currency().equals(funds.currency())) {
            throw Refusal.unprocessable(
                            "document-in-another-currency",
                            document.number() + " is in " + document.remaining().currency() + ", the money in "
                                    + funds.currency())
                    .with("documentId", document.id());
        }
    }

    /** The document's owner booked {@code booked} of what was asked, nothing or all of it; the rest is free again. */
    void applied(Allocation allocation, Money booked, Stamp stamp) {
        if (!allocation.is(AllocationStatus.REQUESTED)) {
            return;
        }
        if (booked.isZero()) {
            refused(allocation, "nothing was open", stamp);
            return;
        }
        allocation.applied(booked, stamp);
        move(funds.answer(allocation.requested(), booked), stamp);
    }

    void refused(Allocation allocation, String reason, Stamp stamp) {
        if (!allocation.is(AllocationStatus.REQUESTED)) {
            return;
        }
        allocation.refused(reason, stamp);
        move(funds.answer(allocation.requested(), Money.zero(funds.currency())), stamp);
    }

    /**
     * Asks the document's owner to take the allocation off, so that its money can be used elsewhere.
     *
     * @throws Refusal {@code allocation-not-answered-yet}, {@code allocation-not-applied}
     */
    void requestRelease(Allocation allocation, String reason, Stamp stamp) {
        if (allocation.is(AllocationStatus.REQUESTED)) {
            throw Refusal.retryLater("allocation-not-answered-yet", "the document has not taken this allocation yet");
        }
        if (!allocation.is(AllocationStatus.APPLIED)) {
            throw Refusal.conflict("allocation-not-applied", "this allocation is not applied any more")
                    .with("status", allocation.status());
        }
        requestRelease(allocation, ReleaseCause.RELEASE, reason, stamp);
    }

    void requestRelease(Allocation allocation, ReleaseCause cause, String reason, Stamp stamp) {
        allocation.releaseRequested(cause, reason, stamp);
        raise(new MoneyEvent.ReleaseRequested(id, clientId, allocation.id(), allocation.documentId(), cause));
    }

    /** A document has used the rest of an advance: the owner took {@code amount} off alone. Told again, it changes nothing. */
    void releasedInPart(Allocation allocation, Money amount, Stamp stamp) {
        if (allocation.is(AllocationStatus.RELEASE_REQUESTED)) {
            allocation.releasedInPart(amount, stamp);
            move(funds.release(amount), stamp);
        }
    }

    /** The document's owner took {@code amount}, all that was applied, off the document. */
    void released(Allocation allocation, Money amount, Stamp stamp) {
        if (allocation.status().isFinal()) {
            return;
        }
        if (allocation.is(AllocationStatus.REQUESTED) && amount.isZero()) {
            refused(allocation, "released before anything was applied", stamp);
            return;
        }
        Funds answered =
                allocation.is(AllocationStatus.REQUESTED) ? funds.answer(allocation.requested(), amount) : funds;
        allocation.released(amount, stamp);
        move(answered.release(amount), stamp);
    }

    /** A reversal cannot be refused: a refusal that arrives during one answers an earlier request and changes nothing. */
    void releaseRefused(Allocation allocation, String reason, Stamp stamp) {
        if (!allocation.is(AllocationStatus.RELEASE_REQUESTED) || allocation.releaseCause() == ReleaseCause.REVERSAL) {
            return;
        }
        allocation.releaseRefused(reason, stamp);
        move(funds, stamp);
    }

    /**
     * Holds free money until somebody decides on it; it counts as requested.
     *
     * @throws Refusal {@code not-enough-free-money}, {@code money-in-another-currency}
     */
    public void hold(Money money, Stamp stamp) {
        refuseOtherCurrency(money);
        refuseMoreThanFree(money);
        move(funds.request(money), stamp);
    }

    /** What was held is free again, or gone where the receipt bounced meanwhile. */
    public void letGo(Money held, Stamp stamp) {
        move(funds.answer(held, Money.zero(funds.currency())), stamp);
    }

    /** What was held goes to the client and never comes back by itself. */
    public void refund(Money held, Stamp stamp) {
        move(funds.refund(held), stamp);
    }

    /**
     * Takes over what was refunded of a receipt that bounced.
     *
     * @throws Refusal {@code not-enough-free-money}, {@code money-in-another-currency}
     */
    public void coverRefund(Money money, Stamp stamp) {
        refuseOtherCurrency(money);
        refuseMoreThanFree(money);
        move(funds.coverRefund(money), stamp);
    }

    /** @throws Refusal {@code not-enough-free-money}, {@code money-in-another-currency} */
    public void writeOff(Money money, Stamp stamp) {
        refuseOtherCurrency(money);
        refuseMoreThanFree(money);
        move(funds.writeOff(money), stamp);
    }

    public void undoWriteOff(Money money, Stamp stamp) {
        move(funds.undoWriteOff(money), stamp);
    }

    private void refuseOtherCurrency(Money money) {
        if (!money.currency().equals(funds.currency())) {
            throw Refusal.unprocessable(
                    "money-in-another-currency",
                    number + " is in " + funds.currency() + ", not in " + money.currency());
        }
    }

    void refundCovered(Money money) {
        funds = funds.refundCovered(money);
    }

    /** Money has moved; what must follow from that is done before the transaction ends. */
    private void move(Funds moved, Stamp stamp) {
        funds = moved;
        settle(stamp);
    }

    void settle(Stamp stamp) {
        status = MoneyStatus.of(funds, false);
    }

    void reverseFree() {
        funds = funds.reverseFree();
        status = MoneyStatus.of(funds, true);
    }

    public UUID id() {
        return id;
    }

    public UUID clientId() {
        return clientId;
    }

    public String number() {
        return number;
    }

    public MoneyStatus status() {
        return status;
    }

    /** Day on which the money arrived or, of a surplus, on which the credit note was issued. */
    public LocalDate receivedOn() {
        return receivedOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public List<Allocation> allocations() {
        return List.copyOf(allocations);
    }

    Allocation allocation(UUID allocationId) {
        return allocations.stream()
                .filter(allocation -> allocation.id().equals(allocationId))
                .findAny()
                .orElseThrow();
    }

    public Money amount() {
        return funds.of(funds.amount());
    }

    public Money applied() {
        return funds.of(funds.applied());
    }

    public Money requested() {
        return funds.of(funds.requested());
    }

    public Money refunded() {
        return funds.of(funds.refunded());
    }

    public Money reversed() {
        return funds.of(funds.reversed());
    }

    public Money writtenOff() {
        return funds.of(funds.writtenOff());
    }

    public Money free() {
        return funds.of(funds.free());
    }
}
