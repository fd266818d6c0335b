package com.azuvio.crmconnect.payment.bank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which lines a list shows; an absent or empty part does not narrow it.
 *
 * @param clientId lines that may be this client's, or are receipts of it
 * @param bookedFrom first day, inclusive
 * @param bookedTo last day, inclusive
 */
public record BankLineFilter(
        Set<BankLineChip> chips,
        @Nullable UUID accountId,
        @Nullable UUID statementId,
        @Nullable UUID clientId,
        @Nullable LocalDate bookedFrom,
        @Nullable LocalDate bookedTo,
        @Nullable BigDecimal amount) {}
