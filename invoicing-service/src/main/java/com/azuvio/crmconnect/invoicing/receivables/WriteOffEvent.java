package com.azuvio.crmconnect.invoicing.receivables;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.util.UUID;

/** The answers to payment-service's requests; every request gets exactly one, the same id always the same. */
public sealed interface WriteOffEvent {

    UUID writeOffId();

    UUID documentId();

    UUID clientId();

    record Booked(UUID writeOffId, UUID documentId, UUID clientId, Money amount, Money remaining, Instant bookedAt)
            implements WriteOffEvent {}

    record Refused(UUID writeOffId, UUID documentId, UUID clientId, WriteOffRefusal reason) implements WriteOffEvent {}

    record Undone(UUID writeOffId, UUID documentId, UUID clientId, Money amount, Money remaining, Instant bookedAt)
            implements WriteOffEvent {}
}
