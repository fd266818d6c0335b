package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.client.ClientMatch;
import com.azuvio.crmconnect.order.item.ItemCode;
import com.azuvio.crmconnect.order.item.VatClass;
import com.azuvio.crmconnect.starter.aggregate.AggregateRoot;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What is stored of an order and what others may read of it. Only {@link Order} changes it. */
@MappedSuperclass
public abstract class OrderState extends AggregateRoot<OrderEvent> {

    @Id
    UUID id;

    String number;
    String source;
    String externalId;

    @Enumerated(EnumType.STRING)
    OrderStatus status = OrderStatus.NEW;

    Instant statusSince;
    Instant receivedAt;
    Instant changedAt;

    @Embedded
    OrderTerms terms;

    @Enumerated(EnumType.STRING)
    ClientMatch.Result clientMatch;

    @Nullable
    UUID clientId;

    @Nullable
    Instant agreedAt;

    @Embedded
    @Nullable
    Approval approval;

    /** Why it was returned, held or is to be cancelled, whichever its status tells of. */
    @Nullable
    String statusReason;

    /** For the lists: something confirmed has no issued invoice (D14). */
    boolean uninvoiced;

    /** For the lists: a draft was discarded and its quantities wait to be converted again. */
    boolean released;

    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("position")
    @BatchSize(size = 200)
    List<OrderLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    @BatchSize(size = 200)
    List<Confirmation> confirmations = new ArrayList<>();

    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
    @OrderBy("recordedAt, id")
    @BatchSize(size = 200)
    List<Delivery> deliveries = new ArrayList<>();

    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
    @OrderBy("signedAt, id")
    @BatchSize(size = 200)
    List<SignOff> signOffs = new ArrayList<>();

    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
    @OrderBy("happenedAt, id")
    List<OrderHistoryEntry> history = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected OrderState() {}

    OrderLines orderLines() {
        return new OrderLines(lines);
    }

    Confirmations allConfirmations() {
        return new Confirmations(confirmations);
    }

    /** As if all of it were confirmed at once: that of the greater part of the lines. */
    public VatClass freightVatClass() {
        return orderLines().vatClassOfTheGreaterPart();
    }

    /** Whether the back office has confirmed, and nothing is left for it to confirm. */
    boolean isConfirmedAsFarAsItGoes() {
        return approval != null && !orderLines().has(OrderLine::free) && status.isApproved();
    }

    List<ItemCode> itemCodes() {
        return lines.stream().map(OrderLine::code).toList();
    }

    /** Which client it is taken for now. */
    ClientMatch match() {
        return new ClientMatch(clientMatch, clientId);
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String source() {
        return source;
    }

    public String externalId() {
        return externalId;
    }

    public OrderStatus status() {
        return status;
    }

    public Instant statusSince() {
        return statusSince;
    }

    public @Nullable String statusReason() {
        return statusReason;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public OrderTerms terms() {
        return terms;
    }

    public ClientMatch.Result clientMatch() {
        return clientMatch;
    }

    public @Nullable UUID clientId() {
        return clientId;
    }

    /** When the agent agreed with the client; missing = not yet (D2). */
    public @Nullable Instant agreedAt() {
        return agreedAt;
    }

    public @Nullable Approval approval() {
        return approval;
    }

    public boolean isUninvoiced() {
        return uninvoiced;
    }

    public boolean hasReleased() {
        return released;
    }

    public List<OrderLine> lines() {
        return List.copyOf(lines);
    }

    public List<Confirmation> confirmations() {
        return List.copyOf(confirmations);
    }

    public List<Delivery> deliveries() {
        return List.copyOf(deliveries);
    }

    /** What colleagues noted for colleagues. */
    public List<OrderHistoryEntry> internalNotes() {
        return history.stream()
                .filter(entry -> entry.action() == OrderAction.NOTED)
                .toList();
    }

    public List<OrderHistoryEntry> history() {
        return List.copyOf(history);
    }
}
