package com.azuvio.crmconnect.payment.bank.format;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One booked movement of money. Texts are without control characters and no longer than their columns.
 *
 * @param amount above 0.00
 * @param returned the bank says that it takes an earlier movement back
 * @param servicerReference the bank's own reference; absent for NONREF
 * @param endToEndId the payer's own reference; absent for NOTPROVIDED; not unique
 * @param creditorReference the structured reference that the payer quoted
 * @param fileLine line of the file, counted from 1
 */
public record StatementLine(
        LocalDate bookedOn,
        LocalDate valueOn,
        Direction direction,
        Money amount,
        boolean returned,
        @Nullable String servicerReference,
        @Nullable String endToEndId,
        @Nullable String creditorReference,
        @Nullable String counterpartyName,
        @Nullable String counterpartyIban,
        String text,
        int fileLine) {}
