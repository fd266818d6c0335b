package com.azuvio.crmconnect.order.messaging.inbound;

import com.azuvio.crmconnect.order.salesorder.DocumentNews;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What orders read of {@code sales.invoice.draft-discarded.v1}. */
public record DraftDiscardedEvent(
        UUID invoiceId, @Nullable UUID orderId, @Nullable Integer confirmationNumber, String reason) {

    public Optional<DocumentNews> news() {
        return orderId == null || confirmationNumber == null
                ? Optional.empty()
                : Optional.of(new DocumentNews.Discarded(orderId, confirmationNumber, invoiceId, reason));
    }
}
