package com.azuvio.crmconnect.invoicing.goodsreturn;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a return. */
public sealed interface GoodsReturnEvent {

    UUID returnId();

    UUID clientId();

    /** The warehouse is asked to expect goods. */
    record Requested(
            UUID returnId,
            String number,
            UUID clientId,
            UUID originalId,
            String originalNumber,
            @Nullable UUID orderId,
            String reason,
            List<ReturnLine> lines)
            implements GoodsReturnEvent {
        public Requested {
            lines = List.copyOf(lines);
        }
    }
}
