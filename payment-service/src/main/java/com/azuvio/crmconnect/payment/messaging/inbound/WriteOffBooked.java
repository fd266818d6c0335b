package com.azuvio.crmconnect.payment.messaging.inbound;

import com.azuvio.crmconnect.payment.writeoff.WriteOffAnswer;
import com.azuvio.crmconnect.starter.money.Money;
import java.util.UUID;

/** {@code sales.invoice.write-off-booked.v1} as far as it is read here. */
public record WriteOffBooked(UUID writeOffId, Money amount) {

    public WriteOffAnswer answer(String by) {
        return new WriteOffAnswer.Booked(writeOffId, amount, by);
    }
}
