package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives money that is free to a document: a later allocation, or another one after a release. */
@Service
public class AllocateFreeMoney {

    private final MoneySources sources;
    private final OpenAmounts openAmounts;
    private final Stamps stamps;

    AllocateFreeMoney(MoneySources sources, OpenAmounts openAmounts, Stamps stamps) {
        this.sources = sources;
        this.openAmounts = openAmounts;
        this.stamps = stamps;
    }

    /**
     * The same allocation id for the same document again changes nothing.
     *
     * @throws Refusal {@code payment-not-found}, {@code not-enough-free-money}, {@code document-not-open},
     *     {@code allocation-id-taken}, {@code payment-reversed}, and what {@link OpenAmounts} refuses
     */
    @Transactional
    public AllocationOutcome allocate(UUID paymentId, AllocationWish wish) {
        Payment payment = sources.lockPayment(paymentId).orElseThrow(() -> MoneySources.paymentNotFound(paymentId));
        return allocate(payment, wish);
    }

    /**
     * The same of what a credit note has left, which is used like a receipt.
     *
     * @throws Refusal {@code surplus-not-found}, and what {@link #allocate} refuses
     */
    @Transactional
    public AllocationOutcome allocateSurplus(UUID surplusId, AllocationWish wish) {
        MoneySource surplus = sources.lockAll(List.of(surplusId)).stream()
                .filter(CreditNoteSurplus.class::isInstance)
                .findAny()
                .orElseThrow(() -> MoneySources.surplusNotFound(surplusId));
        return allocate(surplus, wish);
    }

    private AllocationOutcome allocate(MoneySource source, AllocationWish wish) {
        if (isToldAgain(source, wish)) {
            return new AllocationOutcome(source.id(), List.of());
        }
        refuseMoreThanFree(source, wish);
        List<Cut> cuts = openAmounts.allocate(source, List.of(wish), stamps.now());
        cuts.stream().filter(cut -> cut.requested().isZero()).findAny().ifPresent(cut -> {
            throw Refusal.conflict("document-not-open", "nothing is open on this document")
                    .with("documentId", cut.documentId());
        });
        sources.keep(List.of(source));
        return new AllocationOutcome(source.id(), cuts);
    }

    private boolean isToldAgain(MoneySource payment, AllocationWish wish) {
        Optional<UUID> holder = sources.findSourceOf(wish.allocationId());
        if (holder.isEmpty()) {
            return false;
        }
        boolean same = payment.allocations().stream()
                .anyMatch(one ->
                        one.id().equals(wish.allocationId()) && one.documentId().equals(wish.documentId()));
        if (!same) {
            throw Refusal.conflict("allocation-id-taken", "an allocation with this id exists already");
        }
        return true;
    }

    private static void refuseMoreThanFree(MoneySource payment, AllocationWish wish) {
        if (!wish.amount().currency().equals(payment.amount().currency())) {
            throw Refusal.unprocessable(
                    "allocation-in-another-currency",
                    "money in " + payment.amount().currency() + " is not allocated in "
                            + wish.amount().currency());
        }
        if (wish.amount().compareTo(payment.amount()) > 0) {
            throw Refusal.unprocessable(
                            "allocations-exceed-payment",
                            wish.amount() + " cannot be allocated of a payment of " + payment.amount())
                    .with("payment", payment.amount());
        }
        payment.refuseMoreThanFree(wish.amount());
    }
}
