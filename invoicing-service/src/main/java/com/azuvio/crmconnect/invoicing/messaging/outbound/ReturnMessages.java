package com.azuvio.crmconnect.invoicing.messaging.outbound;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Payloads about returns; their schemas stand in {@code contracts/}. */
public final class ReturnMessages {

    private ReturnMessages() {}

    /** {@code sales.invoice.return-requested.v1}. */
    public record ReturnRequestedMessage(
            UUID returnId,
            String number,
            UUID clientId,
            UUID originalId,
            String originalNumber,
            @Nullable UUID orderId,
            String reason,
            List<Line> lines) {

        /** @param position that of the invoice's line, by which receipts name it */
        public record Line(
                int position,
                @Nullable UUID orderLineId,
                @Nullable String itemCode,
                String description,
                String unitCode,
                String quantity) {}
    }
}
