package com.azuvio.crmconnect.payment.messaging.outbound;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/** {@code sales.payment.reversed.v1} */
public record PaymentReversed(
        UUID paymentId, String number, UUID clientId, Money amount, LocalDate reversedOn, String reason) {}
