package com.azuvio.crmconnect.invoicing.messaging.inbound;

import com.azuvio.crmconnect.invoicing.receivables.WriteOffRequest;
import com.azuvio.crmconnect.starter.money.Money;
import java.util.UUID;

/** {@code sales.payment.write-off-requested.v1}. */
public record WriteOffRequested(UUID writeOffId, UUID documentId, UUID clientId, Money amount, String reason) {

    public WriteOffRequest toRequest(String by) {
        return new WriteOffRequest(writeOffId, documentId, clientId, amount, reason, by);
    }
}
