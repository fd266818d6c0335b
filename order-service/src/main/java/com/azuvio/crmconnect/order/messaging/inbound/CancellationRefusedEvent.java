package com.azuvio.crmconnect.order.messaging.inbound;

import com.azuvio.crmconnect.order.salesorder.DocumentNews;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What orders read of {@code sales.invoice.cancellation-refused.v1}. */
public record CancellationRefusedEvent(
        @Nullable UUID orderId, @Nullable Integer confirmationNumber, String reason) implements InvoiceTold {

    @Override
    public Optional<DocumentNews> news() {
        return orderId == null || confirmationNumber == null
                ? Optional.empty()
                : Optional.of(new DocumentNews.CancellationRefused(orderId, confirmationNumber, reason));
    }
}
