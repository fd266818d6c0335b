package com.azuvio.crmconnect.payment.bank;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A statement as it was imported.
 *
 * @param reference the bank's name of it; absent in CSV
 * @param fromOn booking day of its first line
 * @param untilOn day of its closing balance, or else booking day of its last line
 * @param lines how many it has
 * @param newLines how many of them were not known before
 */
public record BankStatement(
        UUID id,
        UUID importId,
        UUID accountId,
        String accountName,
        @Nullable String reference,
        @Nullable LocalDate fromOn,
        @Nullable LocalDate untilOn,
        @Nullable Money opening,
        @Nullable Money closing,
        BalanceCheck balanceCheck,
        int lines,
        int newLines,
        Instant importedAt,
        String importedBy) {}
