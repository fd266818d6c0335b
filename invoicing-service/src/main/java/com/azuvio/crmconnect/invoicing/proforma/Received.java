package com.azuvio.crmconnect.invoicing.proforma;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** What of a proforma has arrived: remaining = total − received. Nothing is open on a closed one. */
@Embeddable
record Received(BigDecimal receivedAmount, BigDecimal remainingAmount) {

    static Received none(BigDecimal total) {
        return new Received(BigDecimal.ZERO, total);
    }

    Received plus(BigDecimal amount) {
        if (amount.signum() <= 0 || amount.compareTo(remainingAmount) > 0) {
            throw new IllegalArgumentException(amount + " cannot be received on " + remainingAmount + " remaining");
        }
        return new Received(receivedAmount.add(amount), remainingAmount.subtract(amount));
    }

    Received minus(BigDecimal amount) {
        if (amount.signum() <= 0 || amount.compareTo(receivedAmount) > 0) {
            throw new IllegalArgumentException(amount + " cannot be taken off " + receivedAmount + " received");
        }
        return new Received(receivedAmount.subtract(amount), remainingAmount.add(amount));
    }
}
