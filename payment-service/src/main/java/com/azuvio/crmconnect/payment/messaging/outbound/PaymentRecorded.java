package com.azuvio.crmconnect.payment.messaging.outbound;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code sales.payment.recorded.v1} */
public record PaymentRecorded(
        UUID paymentId,
        String number,
        UUID clientId,
        Money amount,
        LocalDate receivedOn,
        String modeCode,
        @Nullable String reference,
        String recordedBy) {}
