package com.azuvio.crmconnect.invoicing.proforma;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account executive's request for a proforma of an order (S50), and what became of it.
 *
 * @param content the whole order as it was when it was asked for, and how much of it is to be paid in advance
 */
public record RequestedProforma(
        UUID id,
        UUID clientId,
        OrderLink order,
        ProformaContent content,
        @Nullable String note,
        String requestedBy,
        Instant requestedAt,
        RequestState state,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String declineReason,
        @Nullable UUID proformaId) {

    public static RequestedProforma asked(
            UUID id, UUID clientId, ProformaContent content, @Nullable String note, String by, Instant at) {
        OrderLink order = content.order();
        if (order == null) {
            throw new IllegalArgumentException("A proforma is requested of an order");
        }
        return new RequestedProforma(
                id, clientId, order, content, note, by, at, RequestState.OPEN, null, null, null, null);
    }
}
