package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that a receipt bounced: the cheque, the direct debit or the transfer was taken back by the bank. */
@Service
public class ReversePayment {

    private final MoneySources sources;
    private final Stamps stamps;
    private final CompanyCalendar calendar;
    private final List<Withholding> withholdings;

    ReversePayment(MoneySources sources, Stamps stamps, CompanyCalendar calendar, List<Withholding> withholdings) {
        this.sources = sources;
        this.stamps = stamps;
        this.calendar = calendar;
        this.withholdings = withholdings;
    }

    /** @throws Refusal {@code payment-not-found} and what {@link Payment#reverse} refuses */
    @Transactional
    public void reverse(UUID paymentId, LocalDate reversedOn, String reason) {
        Payment payment = sources.lockPayment(paymentId).orElseThrow(() -> MoneySources.paymentNotFound(paymentId));
        Stamp stamp = stamps.now();
        payment.refuseReversal(reversedOn, calendar.today());
        withholdings.forEach(withholding -> withholding.letGo(payment, stamp));
        payment.reverse(reversedOn, reason, calendar.today(), stamp);
        sources.keep(List.of(payment));
    }
}
