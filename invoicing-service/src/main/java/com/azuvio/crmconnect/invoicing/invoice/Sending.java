package com.azuvio.crmconnect.invoicing.invoice;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One hand-over of the stored PDF to notification-service, and what became of it. */
@Embeddable
public record Sending(
        @Convert(converter = AddressList.class) List<String> recipients,
        Instant requestedAt,
        String requestedBy,
        @Enumerated(EnumType.STRING) SendingOutcome outcome,
        @Nullable Instant outcomeAt,
        @Nullable String reason) {

    public static Sending queued(List<String> recipients, Instant at, String by) {
        return new Sending(List.copyOf(recipients), at, by, SendingOutcome.QUEUED, null, null);
    }

    Sending ended(SendingOutcome how, Instant at, @Nullable String why) {
        return new Sending(recipients, requestedAt, requestedBy, how, at, why);
    }
}
