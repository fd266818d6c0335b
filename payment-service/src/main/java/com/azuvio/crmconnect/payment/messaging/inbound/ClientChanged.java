package com.azuvio.crmconnect.payment.messaging.inbound;

import com.azuvio.crmconnect.payment.client.ClientCopy;
import java.util.UUID;

/** {@code sales.client.changed.v1} */
public record ClientChanged(UUID clientId, String number, String name, boolean active) {

    public ClientCopy client(long revision) {
        return new ClientCopy(clientId, number, name, active, revision);
    }
}
