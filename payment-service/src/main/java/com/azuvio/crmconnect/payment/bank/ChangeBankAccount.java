package com.azuvio.crmconnect.payment.bank;

import com.azuvio.crmconnect.starter.web.Refusal;
import com.azuvio.crmconnect.starter.web.Versions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what may change of an account of ours. */
@Service
public class ChangeBankAccount {

    private final BankAccounts accounts;

    ChangeBankAccount(BankAccounts accounts) {
        this.accounts = accounts;
    }

    /** @throws Refusal {@code bank-account-not-found}, {@code stale-version}, {@code statement-id-taken} */
    @Transactional
    public BankAccount change(
            UUID id, @Nullable String ifMatch, String name, @Nullable String statementId, boolean active) {
        BankAccount account = accounts.findById(id).orElseThrow(() -> BankAccounts.notFound(id));
        Versions.require(ifMatch, account.version());
        String named = BankAccounts.compact(statementId);
        accounts.refuseTaken(named, account.currency(), id);
        account.change(name, named, active);
        return accounts.saveAndFlush(account);
    }
}
