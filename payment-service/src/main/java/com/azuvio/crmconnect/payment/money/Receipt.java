package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.payment.mode.RequiredField;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that arrived, as it is entered, with what it is meant for. It cannot exist with allocations of more than itself or
 * of another currency.
 *
 * @param receivedOn when it arrived, not when it is entered (S39)
 * @param payerIban checked and without spaces
 * @param bankLineId the line of a bank statement that it is made of; absent where it is entered by hand
 */
public record Receipt(
        UUID clientId,
        Money amount,
        LocalDate receivedOn,
        String modeCode,
        @Nullable String reference,
        @Nullable String payerIban,
        @Nullable String mandate,
        List<AllocationWish> wishes,
        @Nullable UUID bankLineId) {

    public Receipt(
            UUID clientId,
            Money amount,
            LocalDate receivedOn,
            String modeCode,
            @Nullable String reference,
            @Nullable String payerIban,
            @Nullable String mandate,
            List<AllocationWish> wishes) {
        this(clientId, amount, receivedOn, modeCode, reference, payerIban, mandate, wishes, null);
    }

    public Receipt {
        wishes = List.copyOf(wishes);
        if (!amount.isPositive()) {
            throw Refusal.invalid("amount-not-positive", "a payment is of more than 0.00")
                    .field("amount", "not-positive", "more than 0.00");
        }
        Money sum = Money.zero(amount.currency());
        Set<UUID> ids = new HashSet<>();
        for (AllocationWish wish : wishes) {
            if (!wish.amount().currency().equals(amount.currency())) {
                throw Refusal.unprocessable(
                                "allocation-in-another-currency",
                                "money in " + amount.currency() + " is not allocated in "
                                        + wish.amount().currency())
                        .with("documentId", wish.documentId());
            }
            if (!ids.add(wish.allocationId())) {
                throw Refusal.invalid("allocation-id-repeated", "each allocation has an id of its own");
            }
            sum = sum.plus(wish.amount());
        }
        if (sum.compareTo(amount) > 0) {
            throw Refusal.unprocessable(
                            "allocations-exceed-payment", sum + " cannot be allocated of a payment of " + amount)
                    .with("allocated", sum)
                    .with("payment", amount);
        }
    }

    /** A line of a bank statement is evidence enough, whatever fields the bank left empty. */
    boolean has(RequiredField field) {
        if (bankLineId != null) {
            return true;
        }
        return switch (field) {
            case REFERENCE -> reference != null;
            case PAYER_IBAN -> payerIban != null;
            case MANDATE -> mandate != null;
        };
    }
}
