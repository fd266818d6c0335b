package com.azuvio.crmconnect.invoicing.client;

import com.azuvio.crmconnect.invoicing.document.Buyer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client as this service knows it.
 *
 * @param revision client-service's counter; 0 while an order names the client but its state has not arrived
 * @param buyer what documents need of the client; absent at revision 0
 */
public record ClientCopy(
        UUID clientId, long revision, @Nullable Buyer buyer) {

    static ClientCopy unknown(UUID clientId) {
        return new ClientCopy(clientId, 0, null);
    }
}
