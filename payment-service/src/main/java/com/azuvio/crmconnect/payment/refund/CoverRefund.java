package com.azuvio.crmconnect.payment.refund;

import com.azuvio.crmconnect.payment.money.MoneySource;
import com.azuvio.crmconnect.payment.money.MoneySources;
import com.azuvio.crmconnect.payment.money.Payment;
import com.azuvio.crmconnect.payment.money.Stamp;
import com.azuvio.crmconnect.payment.money.Stamps;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A receipt bounced after some of it had been refunded, so the client owes that. Other free money of the client takes
 * the refund over; the client's balance does not move by it.
 */
@Service
public class CoverRefund {

    private final MoneySources sources;
    private final Stamps stamps;
    private final JdbcClient client;

    CoverRefund(MoneySources sources, Stamps stamps, JdbcClient client) {
        this.sources = sources;
        this.stamps = stamps;
        this.client = client;
    }

    /**
     * Takes the smaller of what is owed and what is free.
     *
     * @throws Refusal {@code payment-not-found}, {@code money-source-not-found}, {@code money-of-another-client},
     *     {@code nothing-owed}, and what {@link MoneySource#coverRefund} refuses
     */
    @Transactional
    public void cover(UUID bouncedId, UUID sourceId) {
        List<MoneySource> held = sources.lockAll(List.of(bouncedId, sourceId));
        Payment bounced = held.stream()
                .filter(one -> one.id().equals(bouncedId))
                .filter(Payment.class::isInstance)
                .map(Payment.class::cast)
                .findAny()
                .orElseThrow(() -> MoneySources.paymentNotFound(bouncedId));
        MoneySource source = held.stream()
                .filter(one -> one.id().equals(sourceId) && !sourceId.equals(bouncedId))
                .findAny()
                .orElseThrow(() -> Refusal.notFound("money-source-not-found", "there is no other source " + sourceId));
        if (!source.clientId().equals(bounced.clientId())) {
            throw Refusal.unprocessable("money-of-another-client", source.number() + " is not money of this client");
        }
        Stamp stamp = stamps.now();
        Money amount = amount(bounced, source);
        source.coverRefund(amount, stamp);
        bounced.refundTakenOver(amount);
        record(bouncedId, sourceId, amount, stamp);
        sources.keep(held);
    }

    private static Money amount(Payment bounced, MoneySource source) {
        Money owed = bounced.owed();
        if (!owed.isPositive()) {
            throw Refusal.conflict("nothing-owed", "of " + bounced.number() + " the client owes nothing")
                    .with("owed", owed);
        }
        boolean comparable = owed.currency().equals(source.free().currency());
        return comparable && source.free().isPositive() ? owed.min(source.free()) : owed;
    }

    private void record(UUID bouncedId, UUID sourceId, Money amount, Stamp stamp) {
        client.sql("""
                        insert into refund_covers (id, bounced_id, source_id, currency, amount, recorded_at, recorded_by)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UuidV7.next(),
                        bouncedId,
                        sourceId,
                        amount.currency().getCurrencyCode(),
                        amount.amount(),
                        stamp.at().atOffset(ZoneOffset.UTC),
                        stamp.by())
                .update();
    }
}
