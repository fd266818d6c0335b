package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A credit note as a source of money, as the list shows it: amount = applied + requested + refunded + reversed +
 * writtenOff + free.
 *
 * @param id of the credit note, or of a credit that the old system left
 */
public record ListedSurplus(
        UUID id,
        String number,
        UUID clientId,
        @Nullable String clientName,
        MoneyStatus status,
        Money amount,
        Money applied,
        Money requested,
        Money refunded,
        Money reversed,
        Money writtenOff,
        Money free,
        LocalDate issuedOn) {}
