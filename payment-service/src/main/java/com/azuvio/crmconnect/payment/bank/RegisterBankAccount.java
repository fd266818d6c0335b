package com.azuvio.crmconnect.payment.bank;

import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers an account of ours. */
@Service
public class RegisterBankAccount {

    private final BankAccounts accounts;

    RegisterBankAccount(BankAccounts accounts) {
        this.accounts = accounts;
    }

    /** @throws Refusal {@code bank-account-taken}, {@code statement-id-taken}, {@code too-many-bank-accounts} */
    @Transactional
    public BankAccount register(String iban, Currency currency, String name, @Nullable String statementId) {
        if (accounts.existsByIbanAndCurrency(iban, currency)) {
            throw Refusal.conflict("bank-account-taken", iban + " in " + currency + " is registered already")
                    .field("iban", "taken", "is registered already");
        }
        if (accounts.count() >= BankAccounts.ACCOUNTS_MAX) {
            throw Refusal.conflict(
                    "too-many-bank-accounts", "at most " + BankAccounts.ACCOUNTS_MAX + " accounts are registered");
        }
        UUID id = UuidV7.next();
        String named = BankAccounts.compact(statementId);
        accounts.refuseTaken(named, currency, id);
        return accounts.save(new BankAccount(id, iban, currency, name, named));
    }
}
