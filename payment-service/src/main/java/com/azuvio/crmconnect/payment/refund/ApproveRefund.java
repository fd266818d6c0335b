package com.azuvio.crmconnect.payment.refund;

import com.azuvio.crmconnect.payment.money.MoneySource;
import com.azuvio.crmconnect.payment.money.MoneySources;
import com.azuvio.crmconnect.payment.money.Stamps;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second person lets a refund count (D15). */
@Service
public class ApproveRefund {

    private final MoneySources sources;
    private final Refunds refunds;
    private final Stamps stamps;
    private final CompanyCalendar calendar;

    ApproveRefund(MoneySources sources, Refunds refunds, Stamps stamps, CompanyCalendar calendar) {
        this.sources = sources;
        this.refunds = refunds;
        this.stamps = stamps;
        this.calendar = calendar;
    }

    /**
     * @param refundedOn day on which the money was paid back; today where absent
     * @throws Refusal {@code refund-not-found} and what {@link Refund#approve} refuses
     */
    @Transactional
    public void approve(UUID refundId, @Nullable LocalDate refundedOn) {
        MoneySource source =
                sources.lockOne(refunds.findSourceOf(refundId).orElseThrow(() -> Refunds.notFound(refundId)));
        Refund refund = refunds.lock(refundId).orElseThrow(() -> Refunds.notFound(refundId));
        LocalDate today = calendar.today();
        refund.approve(source, refundedOn == null ? today : refundedOn, today, stamps.now());
        refunds.save(refund);
        sources.keep(List.of(source));
    }
}
