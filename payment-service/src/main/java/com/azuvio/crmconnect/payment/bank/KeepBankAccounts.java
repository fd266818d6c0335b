package com.azuvio.crmconnect.payment.bank;

import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.web.Refusal;
import com.azuvio.crmconnect.starter.web.Versions;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers our bank accounts and changes what may change of them. */
@Service
public class KeepBankAccounts {

    private final BankAccounts accounts;

    KeepBankAccounts(BankAccounts accounts) {
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
        String named = compact(statementId);
        refuseTaken(named, currency, id);
        return accounts.save(new BankAccount(id, iban, currency, name, named));
    }

    /** @throws Refusal {@code bank-account-not-found}, {@code stale-version}, {@code statement-id-taken} */
    @Transactional
    public BankAccount change(
            UUID id, @Nullable String ifMatch, String name, @Nullable String statementId, boolean active) {
        BankAccount account = accounts.findById(id).orElseThrow(() -> BankAccounts.notFound(id));
        Versions.require(ifMatch, account.version());
        String named = compact(statementId);
        refuseTaken(named, account.currency(), id);
        account.change(name, named, active);
        return accounts.saveAndFlush(account);
    }

    private void refuseTaken(@Nullable String statementId, Currency currency, UUID id) {
        if (statementId != null && accounts.existsByStatementIdAndCurrencyAndIdNot(statementId, currency, id)) {
            throw Refusal.conflict("statement-id-taken", "statements call another account " + statementId)
                    .field("statementId", "taken", "is another account's");
        }
    }

    /** As it is compared with what statements say. */
    static @Nullable String compact(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
