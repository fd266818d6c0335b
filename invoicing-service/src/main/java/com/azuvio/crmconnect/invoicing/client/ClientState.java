package com.azuvio.crmconnect.invoicing.client;

import com.azuvio.crmconnect.invoicing.document.Buyer;
import java.util.UUID;

/** A complete state of a client; the highest revision wins. */
public record ClientState(Buyer buyer, boolean active) {

    public UUID clientId() {
        return buyer.clientId();
    }

    public long revision() {
        return buyer.clientRevision();
    }
}
