package com.azuvio.crmconnect.invoicing.invoice.web;

import com.azuvio.crmconnect.invoicing.invoice.Discarding;
import java.time.Instant;

record DiscardingResponse(Instant at, String by, String reason) {

    static DiscardingResponse from(Discarding discarding) {
        return new DiscardingResponse(discarding.discardedAt(), discarding.discardedBy(), discarding.discardReason());
    }
}
