package com.azuvio.crmconnect.payment.refund;

import com.azuvio.crmconnect.payment.money.MoneySource;
import com.azuvio.crmconnect.payment.money.MoneySources;
import com.azuvio.crmconnect.payment.money.Stamps;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds free money of a client to be paid back, until a second person decides (D15). */
@Service
public class RequestRefund {

    private final MoneySources sources;
    private final Refunds refunds;
    private final Stamps stamps;

    RequestRefund(MoneySources sources, Refunds refunds, Stamps stamps) {
        this.sources = sources;
        this.refunds = refunds;
        this.stamps = stamps;
    }

    /** @throws Refusal {@code money-source-not-found} and what {@link MoneySource#hold} refuses */
    @Transactional
    public UUID request(RefundWish wish) {
        MoneySource source = sources.lockOne(wish.sourceId());
        Refund refund = Refund.request(
                String.format(Locale.ROOT, "REF-%06d", refunds.nextNumber()), wish, source, stamps.now());
        refunds.save(refund);
        sources.keep(List.of(source));
        return refund.id();
    }
}
