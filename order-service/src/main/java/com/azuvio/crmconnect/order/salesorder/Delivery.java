package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.starter.id.UuidV7;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A delivery that was recorded; its quantities are those of its confirmation. */
@Entity
@Table(name = "deliveries")
public class Delivery {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id")
    @SuppressWarnings("UnusedVariable") // owns the association
    private Order order;

    private String deliveryId;
    private LocalDate deliveredOn;
    private boolean complete;
    private byte[] contentHash;
    private @Nullable Integer confirmationNumber;
    private Instant recordedAt;
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected Delivery() {}

    Delivery(Order order, DeliveryNote note, @Nullable Integer confirmationNumber, Stamp stamp) {
        this.id = UuidV7.next();
        this.order = order;
        this.deliveryId = note.deliveryId();
        this.deliveredOn = note.deliveredOn();
        this.complete = note.complete();
        this.contentHash = ContentHash.of(note);
        this.confirmationNumber = confirmationNumber;
        this.recordedAt = stamp.at();
        this.recordedBy = stamp.by();
    }

    boolean is(DeliveryNote note) {
        return Arrays.equals(contentHash, ContentHash.of(note));
    }

    public String deliveryId() {
        return deliveryId;
    }

    public LocalDate deliveredOn() {
        return deliveredOn;
    }

    public boolean isComplete() {
        return complete;
    }

    /** Missing where the warehouse only said that nothing more will come. */
    public @Nullable Integer confirmationNumber() {
        return confirmationNumber;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
