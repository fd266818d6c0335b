package com.azuvio.crmconnect.invoicing.invoice;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * What of a document is open: remaining = total − credited − allocated − advances − written off, and 0 ≤ remaining ≤ total (I4). The payment status is derived
 * here and, for lists, by a generated column of the same rule.
 *
 * @param creditedAmount what credit notes took off the open amount
 * @param advancesAmount what advances settled of it
 * @param writtenOffAmount small differences that are no longer asked for (D15)
 * @param creditNotesAmount sum of the credit notes that were not taken back, with what the open amount did not absorb and became free money of the
 *     client
 */
@Embeddable
record OpenAmount(
        BigDecimal creditedAmount,
        BigDecimal allocatedAmount,
        BigDecimal advancesAmount,
        BigDecimal writtenOffAmount,
        BigDecimal remainingAmount,
        BigDecimal creditNotesAmount) {

    static OpenAmount all(BigDecimal total) {
        BigDecimal none = BigDecimal.ZERO;
        return new OpenAmount(none, none, none, none, total, none);
    }

    OpenAmount allocate(BigDecimal amount) {
        if (amount.signum() <= 0 || amount.compareTo(remainingAmount) > 0) {
            throw new IllegalArgumentException(amount + " cannot be applied to " + remainingAmount + " remaining");
        }
        return settled(creditedAmount, allocatedAmount.add(amount), advancesAmount, writtenOffAmount, amount);
    }

    OpenAmount release(BigDecimal amount) {
        if (amount.signum() <= 0 || amount.compareTo(allocatedAmount) > 0) {
            throw new IllegalArgumentException(amount + " cannot be released from " + allocatedAmount + " allocated");
        }
        return settled(
                creditedAmount, allocatedAmount.subtract(amount), advancesAmount, writtenOffAmount, amount.negate());
    }

    /** @param amount zero to what is open */
    OpenAmount settleByAdvances(BigDecimal amount) {
        if (amount.signum() < 0 || amount.compareTo(remainingAmount) > 0) {
            throw new IllegalArgumentException(amount + " of advances cannot settle " + remainingAmount);
        }
        return settled(creditedAmount, allocatedAmount, advancesAmount.add(amount), writtenOffAmount, amount);
    }

    OpenAmount loseAdvance(BigDecimal amount) {
        if (amount.signum() <= 0 || amount.compareTo(advancesAmount) > 0) {
            throw new IllegalArgumentException(amount + " cannot be taken back of " + advancesAmount + " in advances");
        }
        return settled(
                creditedAmount, allocatedAmount, advancesAmount.subtract(amount), writtenOffAmount, amount.negate());
    }

    /** All that is open is given up. */
    OpenAmount writeOff() {
        if (remainingAmount.signum() <= 0) {
            throw new IllegalArgumentException("nothing is open to be written off");
        }
        return settled(
                creditedAmount,
                allocatedAmount,
                advancesAmount,
                writtenOffAmount.add(remainingAmount),
                remainingAmount);
    }

    OpenAmount undoWriteOff(BigDecimal amount) {
        if (amount.signum() <= 0 || amount.compareTo(writtenOffAmount) > 0) {
            throw new IllegalArgumentException(amount + " cannot be undone of " + writtenOffAmount + " written off");
        }
        return settled(
                creditedAmount, allocatedAmount, advancesAmount, writtenOffAmount.subtract(amount), amount.negate());
    }

    private OpenAmount settled(
            BigDecimal credited, BigDecimal allocated, BigDecimal advances, BigDecimal writtenOff, BigDecimal settled) {
        return new OpenAmount(
                credited, allocated, advances, writtenOff, remainingAmount.subtract(settled), creditNotesAmount);
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
                writtenOffAmount,
                remainingAmount.subtract(absorbed),
                creditNotesAmount.add(amount));
    }

    /** A credit note was taken back: it counts no more among those that took the document back. What it absorbed is open on its debit note instead. */
    OpenAmount takeBack(BigDecimal note) {
        return new OpenAmount(
                creditedAmount,
                allocatedAmount,
                advancesAmount,
                writtenOffAmount,
                remainingAmount,
                creditNotesAmount.subtract(note));
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
