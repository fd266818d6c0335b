package com.azuvio.crmconnect.invoicing.proforma;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * What of a proforma has arrived: remaining = total − received. Nothing is open on a closed one.
 *
 * @param heldAmount what of the received no document has used yet
 */
@Embeddable
record Received(BigDecimal receivedAmount, BigDecimal remainingAmount, BigDecimal heldAmount) {

    static Received none(BigDecimal total) {
        return new Received(BigDecimal.ZERO, total, BigDecimal.ZERO);
    }

    Received plus(BigDecimal amount) {
        if (amount.signum() <= 0 || amount.compareTo(remainingAmount) > 0) {
            throw new IllegalArgumentException(amount + " cannot be received on " + remainingAmount + " remaining");
        }
        return new Received(receivedAmount.add(amount), remainingAmount.subtract(amount), heldAmount.add(amount));
    }

    Received minus(BigDecimal amount) {
        if (amount.signum() <= 0 || amount.compareTo(heldAmount) > 0) {
            throw new IllegalArgumentException(amount + " cannot be taken off " + heldAmount + " held");
        }
        return new Received(receivedAmount.subtract(amount), remainingAmount.add(amount), heldAmount.subtract(amount));
    }

    /** @param amount above zero where a document uses it, below where that is undone */
    Received use(BigDecimal amount) {
        BigDecimal held = heldAmount.subtract(amount);
        if (held.signum() < 0 || held.compareTo(receivedAmount) > 0) {
            throw new IllegalArgumentException(amount + " cannot be used of " + heldAmount + " held");
        }
        return new Received(receivedAmount, remainingAmount, held);
    }
}
