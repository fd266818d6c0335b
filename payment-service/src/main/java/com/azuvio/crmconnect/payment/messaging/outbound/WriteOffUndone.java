package com.azuvio.crmconnect.payment.messaging.outbound;

import com.azuvio.crmconnect.payment.writeoff.WriteOffKind;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code sales.payment.write-off-undone.v1} */
public record WriteOffUndone(
        UUID writeOffId,
        WriteOffKind of,
        @Nullable UUID documentId,
        @Nullable UUID paymentId,
        UUID clientId,
        Money amount,
        LocalDate on) {}
