package com.azuvio.crmconnect.payment.messaging.inbound;

import com.azuvio.crmconnect.payment.client.ClientCopy;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code sales.client.changed.v1} */
public record ClientChanged(
        UUID clientId, String number, String name, @Nullable String iban, boolean active) {

    public ClientCopy client(long revision) {
        return new ClientCopy(clientId, number, name, iban, active, revision);
    }
}
