package com.azuvio.crmconnect.payment.bank.web;

import com.azuvio.crmconnect.payment.bank.BankAccount;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param statementId as statements call the account where they do not use its IBAN */
record BankAccountResponse(
        UUID id,
        String iban,
        String currency,
        String name,
        @Nullable String statementId,
        boolean active,
        long version) {

    static BankAccountResponse from(BankAccount account) {
        return new BankAccountResponse(
                account.id(),
                account.iban(),
                account.currency().getCurrencyCode(),
                account.name(),
                account.statementId(),
                account.active(),
                account.version());
    }
}
