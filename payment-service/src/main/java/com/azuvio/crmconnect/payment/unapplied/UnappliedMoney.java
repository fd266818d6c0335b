package com.azuvio.crmconnect.payment.unapplied;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money of a client that is in the system and not on a document, receipts and surpluses of credit notes alike.
 *
 * @param balances one per currency in which there is any, in the order of the codes; empty where there is none
 * @param bankImport how fresh the bank's statements are; absent before the first import
 */
public record UnappliedMoney(
        UUID clientId, List<Unapplied> balances, @Nullable BankImport bankImport) {

    /**
     * Each part is 0.00 or more.
     *
     * @param free to be used
     * @param requested held for documents whose owner was asked, or for refunds that are not decided
     * @param attributedBankLines lines of bank statements that are the client's and not yet receipts
     */
    public record Unapplied(String currency, Money free, Money requested, Money attributedBankLines) {}

    /** @param statementsUntil last booking day that the imported statements cover */
    public record BankImport(
            Instant lastImportedAt, @Nullable LocalDate statementsUntil) {}
}
