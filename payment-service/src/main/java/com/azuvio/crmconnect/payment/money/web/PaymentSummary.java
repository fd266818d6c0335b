package com.azuvio.crmconnect.payment.money.web;

import com.azuvio.crmconnect.payment.money.ListedPayment;
import com.azuvio.crmconnect.payment.money.MoneyStatus;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record PaymentSummary(
        UUID id,
        String number,
        UUID clientId,
        @Nullable String clientName,
        MoneyStatus status,
        Money amount,
        Money applied,
        Money requested,
        Money free,
        LocalDate receivedOn,
        Instant recordedAt,
        int entryLagDays,
        String modeCode,
        @Nullable String reference,
        boolean possibleDuplicate) {

    static PaymentSummary from(ListedPayment payment) {
        return new PaymentSummary(
                payment.id(),
                payment.number(),
                payment.clientId(),
                payment.clientName(),
                payment.status(),
                payment.amount(),
                payment.applied(),
                payment.requested(),
                payment.free(),
                payment.receivedOn(),
                payment.recordedAt(),
                payment.entryLagDays(),
                payment.modeCode(),
                payment.reference(),
                payment.possibleDuplicate());
    }
}
