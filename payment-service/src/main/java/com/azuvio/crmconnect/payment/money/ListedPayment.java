package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the list of payments. */
public record ListedPayment(
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
        boolean possibleDuplicate) {}
