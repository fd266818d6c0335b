package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records a receipt and asks for its allocations: in part, in full, or with more than the documents need (S62 to S65). */
@Service
public class RecordPayment {

    private final ReceiptRules rules;
    private final OpenAmounts openAmounts;
    private final MoneySources sources;
    private final PaymentNumbers numbers;
    private final Stamps stamps;

    RecordPayment(
            ReceiptRules rules, OpenAmounts openAmounts, MoneySources sources, PaymentNumbers numbers, Stamps stamps) {
        this.rules = rules;
        this.openAmounts = openAmounts;
        this.sources = sources;
        this.numbers = numbers;
        this.stamps = stamps;
    }

    /** @throws Refusal what {@link ReceiptRules} and {@link OpenAmounts} refuse, and {@code allocation-id-taken} */
    @Transactional
    public AllocationOutcome record(Receipt receipt) {
        rules.check(receipt);
        refuseTakenIds(receipt.wishes());
        Stamp stamp = stamps.now();
        UUID id = UuidV7.next();
        Payment payment = new Payment(id, numbers.next(), receipt, hasPossibleDuplicate(receipt, id), stamp);
        List<Cut> cuts = openAmounts.allocate(payment, receipt.wishes(), stamp);
        sources.save(payment);
        return new AllocationOutcome(id, cuts);
    }

    private boolean hasPossibleDuplicate(Receipt receipt, UUID id) {
        return !sources.findSame(
                        receipt.clientId(),
                        receipt.receivedOn(),
                        receipt.amount().amount(),
                        receipt.amount().currency(),
                        id,
                        receipt.bankLineId() != null,
                        Limit.of(1))
                .isEmpty();
    }

    private void refuseTakenIds(List<AllocationWish> wishes) {
        List<UUID> ids = wishes.stream().map(AllocationWish::allocationId).toList();
        if (!ids.isEmpty() && sources.existsAllocation(ids)) {
            throw Refusal.conflict("allocation-id-taken", "an allocation with this id exists already");
        }
    }
}
