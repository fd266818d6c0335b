package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back a receipt that should not have been recorded: it is reversed on the day on which it was received, so that the
 * client's account is right at any day.
 */
@Service
public class TakeBackPayment {

    private final MoneySources sources;
    private final Stamps stamps;
    private final CompanyCalendar calendar;

    TakeBackPayment(MoneySources sources, Stamps stamps, CompanyCalendar calendar) {
        this.sources = sources;
        this.stamps = stamps;
        this.calendar = calendar;
    }

    /** @throws Refusal {@code payment-not-found} and what {@link Payment#reverse} refuses */
    @Transactional
    public void takeBack(UUID paymentId, String reason) {
        Payment payment = sources.lockPayment(paymentId).orElseThrow(() -> MoneySources.paymentNotFound(paymentId));
        payment.reverse(payment.receivedOn(), reason, calendar.today(), stamps.now());
        sources.keep(List.of(payment));
    }
}
