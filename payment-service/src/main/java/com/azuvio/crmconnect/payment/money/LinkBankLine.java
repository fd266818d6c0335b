package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ties a receipt that was entered by hand to the line of a bank statement that it is, and unties it again. No money moves. */
@Service
public class LinkBankLine {

    private final MoneySources sources;

    LinkBankLine(MoneySources sources) {
        this.sources = sources;
    }

    /** @throws Refusal {@code payment-not-found} and what {@link Payment#link} refuses */
    @Transactional(propagation = Propagation.MANDATORY)
    public void link(UUID paymentId, UUID lineId, Money amount) {
        Payment payment = held(paymentId);
        payment.link(lineId, amount, mayBeDuplicate(payment));
        sources.keep(List.of(payment));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void unlink(UUID paymentId) {
        Payment payment = held(paymentId);
        payment.unlink();
        sources.keep(List.of(payment));
    }

    private boolean mayBeDuplicate(Payment payment) {
        Money amount = payment.amount();
        return !sources.findSame(
                        payment.clientId(),
                        payment.receivedOn(),
                        amount.amount(),
                        amount.currency(),
                        payment.id(),
                        true,
                        Limit.of(1))
                .isEmpty();
    }

    private Payment held(UUID paymentId) {
        return sources.lockPayment(paymentId).orElseThrow(() -> MoneySources.paymentNotFound(paymentId));
    }
}
