package com.azuvio.crmconnect.invoicing.invoice.web;

import com.azuvio.crmconnect.invoicing.invoice.Discarding;
import java.time.Instant;

/** Who gave a draft up, when and why. */
public record DiscardingResponse(Instant at, String by, String reason) {

    public static DiscardingResponse from(Discarding discarding) {
        return new DiscardingResponse(discarding.discardedAt(), discarding.discardedBy(), discarding.discardReason());
    }
}
