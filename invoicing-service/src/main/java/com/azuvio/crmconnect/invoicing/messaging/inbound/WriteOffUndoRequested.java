package com.azuvio.crmconnect.invoicing.messaging.inbound;

import com.azuvio.crmconnect.invoicing.receivables.WriteOffRequest;
import java.util.UUID;

/** {@code sales.payment.write-off-undo-requested.v1} as far as it is read here. */
public record WriteOffUndoRequested(UUID writeOffId, String reason) {

    public WriteOffRequest.Undo toRequest(String by) {
        return new WriteOffRequest.Undo(writeOffId, reason, by);
    }
}
