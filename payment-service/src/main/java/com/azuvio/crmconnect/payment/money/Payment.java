package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A receipt: money of a client that arrived on a day, in a way, with a reference (S12, S39). It is recorded whatever it
 * was meant for (D11). When it bounces, what is free goes at once and what is applied as soon as the documents' owners
 * have given it up; answers to requests that are still on their way find the receipt bounced and are undone in turn.
 */
@Entity
@DiscriminatorValue("RECEIPT")
public class Payment extends MoneySource {

    private String modeCode;

    private @Nullable String reference;

    private @Nullable String payerIban;

    private @Nullable String mandate;

    private Boolean possibleDuplicate;

    private @Nullable UUID bankLineId;

    @Embedded
    private @Nullable Reversal reversal;

    @SuppressWarnings("NullAway.Init")
    protected Payment() {}

    Payment(UUID id, String number, Receipt receipt, boolean possibleDuplicate, Stamp stamp) {
        super(id, receipt.clientId(), number, receipt.amount(), receipt.receivedOn(), stamp);
        this.modeCode = receipt.modeCode();
        this.reference = receipt.reference();
        this.payerIban = receipt.payerIban();
        this.mandate = receipt.mandate();
        this.possibleDuplicate = possibleDuplicate;
        this.bankLineId = receipt.bankLineId();
        raise(new MoneyEvent.Recorded(id, number, clientId(), amount(), receivedOn(), modeCode, reference, stamp.by()));
    }

    /**
     * Records that the bank took the money back.
     *
     * @param today the latest day that it can have happened on
     * @throws Refusal {@code payment-already-reversed}, {@code reversed-before-received}, {@code reversed-in-the-future}
     */
    void reverse(LocalDate reversedOn, String reason, LocalDate today, Stamp stamp) {
        refuseReversal(reversedOn, today);
        reversal = new Reversal(reversedOn, reason, stamp.at(), stamp.by());
        raise(new MoneyEvent.Reversed(id(), number(), clientId(), amount(), reversedOn, reason));
        settle(stamp);
    }

    void refuseReversal(LocalDate reversedOn, LocalDate today) {
        if (reversal != null) {
            throw Refusal.conflict("payment-already-reversed", number() + " was reversed on " + reversal.reversedOn());
        }
        if (reversedOn.isAfter(today)) {
            throw Refusal.unprocessable("reversed-in-the-future", "money cannot bounce after today, " + today)
                    .field("reversedOn", "future-date", "not after " + today);
        }
        if (reversedOn.isBefore(receivedOn())) {
            throw Refusal.unprocessable("reversed-before-received", number() + " was received on " + receivedOn())
                    .field("reversedOn", "before-receipt", "not before " + receivedOn());
        }
    }

    /**
     * A line of a bank statement is found to be this receipt, which was entered by hand.
     *
     * @param mayBeDuplicate whether another one of the same client, amount and day was entered by hand only
     * @throws Refusal {@code payment-reversed}, {@code payment-has-bank-line}, {@code payment-of-another-amount}
     */
    void link(UUID lineId, Money lineAmount, boolean mayBeDuplicate) {
        if (reversal != null) {
            throw Refusal.conflict("payment-reversed", number() + " was reversed on " + reversal.reversedOn());
        }
        if (bankLineId != null) {
            throw Refusal.conflict("payment-has-bank-line", number() + " is a line of a bank statement already")
                    .with("bankLineId", bankLineId);
        }
        if (!amount().equals(lineAmount)) {
            throw Refusal.unprocessable(
                    "payment-of-another-amount", number() + " is of " + amount() + ", the bank line of " + lineAmount);
        }
        bankLineId = lineId;
        possibleDuplicate = possibleDuplicate && mayBeDuplicate;
    }

    void unlink() {
        bankLineId = null;
    }

    @Override
    void settle(Stamp stamp) {
        if (reversal == null) {
            super.settle(stamp);
            return;
        }
        reverseFree();
        for (Allocation allocation : allocations()) {
            if (allocation.is(AllocationStatus.APPLIED)) {
                requestRelease(allocation, ReleaseCause.REVERSAL, reversal.reason(), stamp);
            }
        }
    }

    @Override
    void refuseMoreThanFree(Money money) {
        if (reversal != null) {
            throw Refusal.conflict("payment-reversed", number() + " was reversed on " + reversal.reversedOn());
        }
        super.refuseMoreThanFree(money);
    }

    /** Refunded money of a receipt that bounced afterwards: the client owes it, and no document says so. */
    public Money owed() {
        return reversal == null ? Money.zero(amount().currency()) : refunded();
    }

    /**
     * Other money of the client took over what had been refunded.
     *
     * @throws Refusal {@code nothing-owed}
     */
    public void refundTakenOver(Money money) {
        if (money.compareTo(owed()) > 0) {
            throw Refusal.conflict("nothing-owed", "of " + number() + " the client owes " + owed())
                    .with("owed", owed());
        }
        refundCovered(money);
    }

    public String modeCode() {
        return modeCode;
    }

    public @Nullable String reference() {
        return reference;
    }

    public @Nullable String payerIban() {
        return payerIban;
    }

    public @Nullable String mandate() {
        return mandate;
    }

    /** When it was recorded, the client had another receipt of this amount and day, and not both are bank lines (rules.md §9.7). */
    public boolean possibleDuplicate() {
        return possibleDuplicate;
    }

    /** The line of a bank statement that it is. */
    public @Nullable UUID bankLineId() {
        return bankLineId;
    }

    public Optional<Reversal> reversal() {
        return Optional.ofNullable(reversal);
    }
}
