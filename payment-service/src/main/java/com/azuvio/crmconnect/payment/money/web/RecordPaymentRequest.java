package com.azuvio.crmconnect.payment.money.web;

import com.azuvio.crmconnect.payment.money.AllocationWish;
import com.azuvio.crmconnect.payment.money.Iban;
import com.azuvio.crmconnect.payment.money.Receipt;
import com.azuvio.crmconnect.payment.proposal.ProposeAllocations;
import com.azuvio.crmconnect.payment.proposal.Strategy;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param amount what arrived, above 0.00
 * @param receivedOn when it arrived; not after today in the company's zone
 * @param modeCode an active payment mode; it says which of the following are required
 * @param payerIban spaces are ignored; the check digits must be right
 * @param allocations what it is meant for, together at most the amount; none leaves all of it free
 * @param allocate instead of {@code allocations}: how the open documents of the client are chosen
 */
record RecordPaymentRequest(
        @NotNull UUID clientId,
        @NotNull Money amount,
        @NotNull LocalDate receivedOn,
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,29}") String modeCode,
        @Nullable @Size(max = 140) String reference,
        @Nullable @Size(max = 42) String payerIban,
        @Nullable @Size(max = 35) String mandate,
        @Nullable @Size(max = 100) List<@NotNull @Valid WantedAllocation> allocations,
        @Nullable Strategy allocate) {

    /**
     * @param amount what the document should get, above 0.00; more than is open is cut to what is open
     * @param allocationId chosen by the caller; otherwise one is made
     */
    record WantedAllocation(
            @NotNull UUID documentId,
            @NotNull Money amount,
            @Nullable UUID allocationId) {}

    /** The documents are chosen by the strategy that was asked for, if any. */
    Receipt receipt(ProposeAllocations proposals) {
        if (allocate == null) {
            return receipt(allocations == null ? List.of() : allocations);
        }
        if (allocations != null && !allocations.isEmpty()) {
            throw Refusal.invalid("allocations-or-strategy", "either allocations or a strategy to choose them");
        }
        return receipt(proposals.shares(allocate, clientId, amount, reference).stream()
                .map(share -> new WantedAllocation(share.documentId(), share.amount(), null))
                .toList());
    }

    private Receipt receipt(List<WantedAllocation> wanted) {
        return new Receipt(
                clientId,
                amount,
                receivedOn,
                modeCode,
                text(reference),
                Iban.normalized(payerIban),
                text(mandate),
                wanted.stream()
                        .map(one -> AllocationWish.of(one.documentId(), one.amount(), one.allocationId()))
                        .toList());
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
