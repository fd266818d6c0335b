package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.starter.web.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** The delivery axis of a document: where it stands, and every sending (D9). */
@Embeddable
public class Dispatch {

    @Enumerated(EnumType.STRING)
    private DeliveryStatus delivery = DeliveryStatus.NOT_SENT;

    private @Nullable LocalDate deliveredOn;
    private @Nullable String deliveredBy;
    private @Nullable String deliveryNote;

    @ElementCollection
    @CollectionTable(name = "invoice_sendings", joinColumns = @JoinColumn(name = "invoice_id"))
    @MapKeyColumn(name = "send_id")
    @BatchSize(size = 200)
    private Map<UUID, Sending> sendings = new HashMap<>();

    /** @throws Refusal while an earlier sending is under way, or its fate is unknown */
    public void queue(PreparedSending prepared) {
        if (delivery == DeliveryStatus.QUEUED) {
            throw Refusal.conflict("sending-in-progress", "The document is being sent; wait for the outcome");
        }
        if (delivery == DeliveryStatus.UNCERTAIN) {
            throw Refusal.conflict(
                    "delivery-uncertain", "The mail server's answer was lost; decide in the message log what happened");
        }
        if (delivery.mayBecome(DeliveryStatus.QUEUED)) {
            delivery = DeliveryStatus.QUEUED;
        }
        sendings.put(prepared.sendId(), prepared.sending());
    }

    /** What the outcome of a sending changed. */
    public enum Effect {
        /** The sending is none of this document. */
        NOT_OURS,
        /** It stands with its sending; what was delivered already stays so. */
        NOTED,
        /** The client has the document now. */
        DELIVERED
    }

    /** @param on the day of the outcome in the company's zone */
    public Effect take(MailOutcome told, LocalDate on) {
        Sending sending = sendings.get(told.sendId());
        if (sending == null) {
            return Effect.NOT_OURS;
        }
        if (!sending.outcome().isDelivered()) { // that it was delivered is its last word
            sendings.put(told.sendId(), sending.ended(told.outcome(), told.at(), reason(told)));
        }
        if (told.outcome().isDelivered()) {
            if (isDelivered()) {
                return Effect.NOTED;
            }
            deliver(on, told.by(), told.note());
            return Effect.DELIVERED;
        }
        DeliveryStatus next =
                told.outcome() == SendingOutcome.UNCERTAIN ? DeliveryStatus.UNCERTAIN : DeliveryStatus.FAILED;
        if (delivery.mayBecome(next)) {
            delivery = next;
        }
        return Effect.NOTED;
    }

    private static @Nullable String reason(MailOutcome told) {
        return told.note() == null && !told.outcome().isDelivered()
                ? told.outcome().name()
                : told.note();
    }

    /** @throws Refusal {@code already-delivered} */
    public void deliver(LocalDate on, String by, @Nullable String note) {
        if (isDelivered()) {
            throw Refusal.conflict("already-delivered", "The document was delivered already")
                    .with("deliveredOn", Objects.requireNonNull(deliveredOn));
        }
        delivery = DeliveryStatus.DELIVERED;
        deliveredOn = on;
        deliveredBy = by;
        deliveryNote = note;
    }

    public boolean isDelivered() {
        return delivery == DeliveryStatus.DELIVERED;
    }

    /** Whether one more sending would be a second message: one is under way, or the client has the document. */
    public boolean isQueuedOrDelivered() {
        return delivery == DeliveryStatus.QUEUED || isDelivered();
    }

    public InvoiceView.Delivery view() {
        return new InvoiceView.Delivery(delivery, deliveredOn, deliveredBy, deliveryNote);
    }

    /** The latest first. */
    public List<InvoiceView.SendingView> sendings() {
        return sendings.entrySet().stream()
                .map(entry -> new InvoiceView.SendingView(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(
                                (InvoiceView.SendingView view) -> view.sending().requestedAt())
                        .reversed())
                .toList();
    }
}
