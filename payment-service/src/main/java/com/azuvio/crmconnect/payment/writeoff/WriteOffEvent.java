package com.azuvio.crmconnect.payment.writeoff;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a write-off. */
public sealed interface WriteOffEvent {

    UUID writeOffId();

    UUID clientId();

    /** The document's owner is asked to give up all that is open, at most {@code amount}. */
    record Requested(UUID writeOffId, UUID clientId, UUID documentId, Money amount, String reason)
            implements WriteOffEvent {}

    /** The document's owner is asked to open it again. */
    record UndoRequested(UUID writeOffId, UUID clientId, UUID documentId, String reason) implements WriteOffEvent {}

    /** An open amount is given up; it counts. */
    record OpenAmountWrittenOff(UUID writeOffId, UUID clientId, UUID documentId, Money amount, LocalDate on)
            implements WriteOffEvent {}

    /** Free money of the client is taken in; it counts. */
    record FreeMoneyWrittenOff(UUID writeOffId, UUID clientId, UUID sourceId, Money amount, LocalDate on)
            implements WriteOffEvent {}

    /** It counts no more. */
    record Undone(
            UUID writeOffId,
            UUID clientId,
            WriteOffKind kind,
            @Nullable UUID documentId,
            @Nullable UUID sourceId,
            Money amount,
            LocalDate on)
            implements WriteOffEvent {}
}
