package com.azuvio.crmconnect.invoicing.invoice;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * What of a document is open: remaining = total − credited − allocated − advances, and 0 ≤ remaining ≤ total (I4). The payment status is derived here and, for
 * lists, by a generated column of the same rule.
 *
 * @param creditedAmount what credit notes took off the open amount
 * @param advancesAmount what advances settled of it
 * @param creditNotesAmount sum of the credit notes that were not taken back, with what the open amount did not absorb and became free money of the
 *     client
 */
@Embeddable
record OpenAmount(
        BigDecimal creditedAmount,
        BigDecimal allocatedAmount,
        BigDecimal advancesAmount,
        BigDecimal remainingAmount,
        BigDecimal creditNotesAmount) {

    static OpenAmount all(BigDecimal total) {
        return new OpenAmount(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, total, BigDecimal.ZERO);
    }

    OpenAmount allocate(BigDecimal amount) {
        if (amount.signum() <= 0 || amount.compareTo(remainingAmount) > 0) {
            throw new IllegalArgumentException(amount + " cannot be applied to " + remainingAmount + " remaining");
        }
        return new OpenAmount(
                creditedAmount,
                allocatedAmount.add(amount),
                advancesAmount,
                remainingAmount.subtract(amount),
                creditNotesAmount);
    }

    OpenAmount release(BigDecimal amount) {
        if (amount.signum() <= 0 || amount.compareTo(allocatedAmount) > 0) {
            throw new IllegalArgumentException(amount + " cannot be released from " + allocatedAmount + " allocated");
        }
        return new OpenAmount(
                creditedAmount,
                allocatedAmount.subtract(amount),
                advancesAmount,
                remainingAmount.add(amount),
                creditNotesAmount);
    }

    /** @param amount zero to what is open */
    OpenAmount settleByAdvances(BigDecimal amount) {
        if (amount.signum() < 0 || amount.compareTo(remainingAmount) > 0) {
            throw new IllegalArgumentException(amount + " of advances cannot settle " + remainingAmount);
        }
        return new OpenAmount(
                creditedAmount,
                allocatedAmount,
                advancesAmount.add(amount),
                remainingAmount.subtract(amount),
                creditNotesAmount);
    }

    OpenAmount loseAdvance(BigDecimal amount) {
        if (amount.signum() <= 0 || amount.compareTo(advancesAmount) > 0) {
            throw new IllegalArgumentException(amount + " cannot be taken back of " + advancesAmount + " in advances");
        }
        return new OpenAmount(
                creditedAmount,
                allocatedAmount,
                advancesAmount.subtract(amount),
                remainingAmount.add(amount),
                creditNotesAmount);
    }

    /** @param absorbed zero to what is open; {@code amount} the whole note */
    OpenAmount credit(BigDecimal absorbed, BigDecimal amount) {
        if (absorbed.signum() < 0 || absorbed.compareTo(remainingAmount) > 0 || absorbed.compareTo(amount) > 0) {
            throw new IllegalArgumentException(
                    absorbed + " of " + amount + " cannot be credited to " + remainingAmount);
        }
        return new OpenAmount(
                creditedAmount.add(absorbed),
                allocatedAmount,
                advancesAmount,
                remainingAmount.subtract(absorbed),
                creditNotesAmount.add(amount));
    }

    /** A credit note was taken back: it counts no more among those that took the document back. What it absorbed is open on its debit note instead. */
    OpenAmount takeBack(BigDecimal note) {
        return new OpenAmount(
                creditedAmount, allocatedAmount, advancesAmount, remainingAmount, creditNotesAmount.subtract(note));
    }

    PaymentStatus paymentStatus(BigDecimal total) {
        if (remainingAmount.signum() > 0) {
            return allocatedAmount.add(advancesAmount).signum() == 0
                    ? PaymentStatus.UNPAID
                    : PaymentStatus.PARTIALLY_PAID;
        }
        boolean reversed =
                total.signum() > 0 && creditNotesAmount.max(creditedAmount).compareTo(total) >= 0;
        return reversed ? PaymentStatus.REVERSED : PaymentStatus.PAID;
    }
}
