package com.azuvio.crmconnect.payment.bank.web;

import com.azuvio.crmconnect.payment.bank.BalanceCheck;
import com.azuvio.crmconnect.payment.bank.BankStatement;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param reference the bank's name of the statement; absent in CSV
 * @param untilOn day of its closing balance, or else of its last line
 * @param lines how many it has
 * @param newLines how many of them were new when it was imported
 */
record BankStatementResponse(
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
        String importedBy) {

    static BankStatementResponse from(BankStatement one) {
        return new BankStatementResponse(
                one.id(),
                one.importId(),
                one.accountId(),
                one.accountName(),
                one.reference(),
                one.fromOn(),
                one.untilOn(),
                one.opening(),
                one.closing(),
                one.balanceCheck(),
                one.lines(),
                one.newLines(),
                one.importedAt(),
                one.importedBy());
    }
}
