package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.check.Checklist;
import com.azuvio.crmconnect.starter.id.UuidV7;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Who did what with an order, when and why (S35, B4). Append-only. */
@Entity
@Immutable
@Table(name = "order_history")
public class OrderHistoryEntry {

    static final int NOTE_MAX = 2000;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id")
    @SuppressWarnings("UnusedVariable") // owns the association
    private Order order;

    @Enumerated(EnumType.STRING)
    private OrderAction action;

    private Instant happenedAt;
    private String actor;
    private @Nullable String note;
    private @Nullable UUID relatedId;

    @Convert(converter = JsonColumn.OfChecklist.class)
    private @Nullable Checklist checks;

    @SuppressWarnings("NullAway.Init")
    protected OrderHistoryEntry() {}

    OrderHistoryEntry(
            Order order,
            OrderAction action,
            Stamp stamp,
            @Nullable String note,
            @Nullable UUID relatedId,
            @Nullable Checklist checks) {
        this.id = UuidV7.next();
        this.order = order;
        this.action = action;
        this.happenedAt = stamp.at();
        this.actor = stamp.by();
        this.note = note;
        this.relatedId = relatedId;
        this.checks = checks;
    }

    public UUID id() {
        return id;
    }

    public OrderAction action() {
        return action;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public String actor() {
        return actor;
    }

    /** The reason, or what was concerned. */
    public @Nullable String note() {
        return note;
    }

    /** The client or document that was concerned. */
    public @Nullable UUID relatedId() {
        return relatedId;
    }

    /** The checks as they stood where the back office confirmed (S35). */
    public @Nullable Checklist checks() {
        return checks;
    }
}
