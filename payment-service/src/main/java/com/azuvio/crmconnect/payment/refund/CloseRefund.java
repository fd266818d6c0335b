package com.azuvio.crmconnect.payment.refund;

import com.azuvio.crmconnect.payment.money.MoneySource;
import com.azuvio.crmconnect.payment.money.MoneySources;
import com.azuvio.crmconnect.payment.money.Payment;
import com.azuvio.crmconnect.payment.money.Stamp;
import com.azuvio.crmconnect.payment.money.Stamps;
import com.azuvio.crmconnect.payment.money.Withholding;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends a refund without paying back: the second person declines it, it is called off, or its receipt bounces. */
@Service
public class CloseRefund implements Withholding {

    private final MoneySources sources;
    private final Refunds refunds;
    private final Stamps stamps;

    CloseRefund(MoneySources sources, Refunds refunds, Stamps stamps) {
        this.sources = sources;
        this.refunds = refunds;
        this.stamps = stamps;
    }

    /**
     * @param outcome {@code DECLINED} or {@code WITHDRAWN}
     * @throws Refusal {@code refund-not-found}, {@code refund-already-decided}
     */
    @Transactional
    public void close(UUID refundId, RefundStatus outcome, String reason) {
        MoneySource source =
                sources.lockOne(refunds.findSourceOf(refundId).orElseThrow(() -> Refunds.notFound(refundId)));
        Refund refund = refunds.lock(refundId).orElseThrow(() -> Refunds.notFound(refundId));
        refund.close(outcome, source, reason, stamps.now());
        refunds.save(refund);
        sources.keep(List.of(source));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void letGo(Payment payment, Stamp stamp) {
        List<Refund> undecided = refunds.lockRequestedOf(payment.id());
        undecided.forEach(refund -> refund.close(RefundStatus.WITHDRAWN, payment, "the receipt bounced", stamp));
        refunds.saveAll(undecided);
    }
}
