package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What invoicing-service tells of the document of a confirmation. */
public sealed interface DocumentNews {

    UUID orderId();

    int confirmationNumber();

    /**
     * There is a draft.
     *
     * @param replaces the document that was credited and is issued again by this one
     */
    record Drafted(
            UUID orderId,
            int confirmationNumber,
            UUID documentId,
            Money total,
            @Nullable UUID replaces) implements DocumentNews {}

    /** It has its number. */
    record Issued(UUID orderId, int confirmationNumber, UUID documentId, String number, LocalDate issuedOn, Money total)
            implements DocumentNews {}

    /** The draft was discarded, by a person or because the order is to be cancelled. */
    record Discarded(UUID orderId, int confirmationNumber, UUID documentId, String reason) implements DocumentNews {}

    /** It is issued, so that the order cannot be cancelled. */
    record CancellationRefused(UUID orderId, int confirmationNumber, String reason) implements DocumentNews {}
}
