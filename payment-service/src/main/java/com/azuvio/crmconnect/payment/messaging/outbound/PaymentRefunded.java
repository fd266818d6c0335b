package com.azuvio.crmconnect.payment.messaging.outbound;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/** {@code sales.payment.refunded.v1} */
public record PaymentRefunded(UUID refundId, UUID paymentId, UUID clientId, Money amount, LocalDate refundedOn) {}
