package com.azuvio.crmconnect.payment.messaging.inbound;

import com.azuvio.crmconnect.payment.writeoff.WriteOffAnswer;
import java.util.UUID;

/** {@code sales.invoice.write-off-refused.v1} as far as it is read here. */
public record WriteOffRefused(UUID writeOffId, String reason) {

    public WriteOffAnswer answer(String by) {
        return new WriteOffAnswer.Refused(writeOffId, reason, by);
    }
}
