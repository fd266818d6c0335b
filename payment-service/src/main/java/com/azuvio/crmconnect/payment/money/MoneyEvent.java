package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a source of money. */
public sealed interface MoneyEvent {

    UUID sourceId();

    UUID clientId();

    /** Money of a client arrived on {@code receivedOn}, which may lie before the day of entry. */
    record Recorded(
            UUID sourceId,
            String number,
            UUID clientId,
            Money amount,
            LocalDate receivedOn,
            String modeCode,
            @Nullable String reference,
            String recordedBy)
            implements MoneyEvent {}

    /** The document's owner is asked to apply at most {@code amount} of money that arrived on {@code receivedOn}. */
    record AllocationRequested(
            UUID sourceId, UUID clientId, UUID allocationId, UUID documentId, Money amount, LocalDate receivedOn)
            implements MoneyEvent {}

    /** The document's owner is asked to take an applied allocation off. */
    record ReleaseRequested(UUID sourceId, UUID clientId, UUID allocationId, UUID documentId, ReleaseCause cause)
            implements MoneyEvent {}

    /** The bank took the whole receipt back. */
    record Reversed(UUID sourceId, String number, UUID clientId, Money amount, LocalDate reversedOn, String reason)
            implements MoneyEvent {}
}
