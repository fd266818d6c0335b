package com.azuvio.crmconnect.invoicing.invoice;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * What of a document is open: remaining = total − credited − allocated, and 0 ≤ remaining ≤ total (I4). The payment status is derived here and, for
 * lists, by a generated column of the same rule.
 */
@Embeddable
record OpenAmount(BigDecimal creditedAmount, BigDecimal allocatedAmount, BigDecimal remainingAmount) {

    static OpenAmount all(BigDecimal total) {
        return new OpenAmount(BigDecimal.ZERO, BigDecimal.ZERO, total);
    }

    OpenAmount allocate(BigDecimal amount) {
        if (amount.signum() <= 0 || amount.compareTo(remainingAmount) > 0) {
            throw new IllegalArgumentException(amount + " cannot be applied to " + remainingAmount + " remaining");
        }
        return new OpenAmount(creditedAmount, allocatedAmount.add(amount), remainingAmount.subtract(amount));
    }

    OpenAmount release(BigDecimal amount) {
        if (amount.signum() <= 0 || amount.compareTo(allocatedAmount) > 0) {
            throw new IllegalArgumentException(amount + " cannot be released from " + allocatedAmount + " allocated");
        }
        return new OpenAmount(creditedAmount, allocatedAmount.subtract(amount), remainingAmount.add(amount));
    }

    PaymentStatus paymentStatus(BigDecimal total) {
        if (remainingAmount.signum() > 0) {
            return allocatedAmount.signum() == 0 ? PaymentStatus.UNPAID : PaymentStatus.PARTIALLY_PAID;
        }
        boolean credited = creditedAmount.signum() > 0 && creditedAmount.compareTo(total) == 0;
        return credited ? PaymentStatus.REVERSED : PaymentStatus.PAID;
    }
}
