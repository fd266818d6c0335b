package com.azuvio.crmconnect.payment.messaging.inbound;

import com.azuvio.crmconnect.payment.writeoff.WriteOffAnswer;
import com.azuvio.crmconnect.starter.money.Money;
import java.util.UUID;

/** {@code sales.invoice.write-off-undone.v1} as far as it is read here. */
public record WriteOffReopened(UUID writeOffId, UUID documentId, Money remaining) {

    public WriteOffAnswer answer(String by) {
        return new WriteOffAnswer.Undone(writeOffId, documentId, remaining, by);
    }
}
