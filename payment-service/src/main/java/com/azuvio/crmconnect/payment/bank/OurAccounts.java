package com.azuvio.crmconnect.payment.bank;

import com.azuvio.crmconnect.payment.bank.format.BrokenFile;
import com.azuvio.crmconnect.payment.bank.format.StatementHead;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds out of which of our accounts a statement is. */
record OurAccounts(List<BankAccount> accounts) {

    /** @throws Refusal 422 {@code bank-account-unknown}, {@code bank-account-inactive} */
    BankAccount of(StatementHead head) {
        String named = Objects.requireNonNullElse(BankAccounts.compact(head.account()), "");
        List<BankAccount> found = accounts.stream()
                .filter(account -> isNamed(account, named) && isIn(account, head.currency()))
                .toList();
        if (found.size() != 1) {
            String why = found.isEmpty() ? "is none of our accounts" : "is an account in several currencies";
            throw Refusal.unprocessable(
                            "bank-account-unknown",
                            "line " + head.line() + ": the statement's account " + why + "; register it first")
                    .with("line", head.line())
                    .with("account", named);
        }
        BankAccount account = found.getFirst();
        if (!account.active()) {
            throw Refusal.unprocessable("bank-account-inactive", account.name() + " is not in use any more")
                    .with("line", head.line());
        }
        return account;
    }

    /** Some banks put their own number of the account, or its currency, behind the IBAN. */
    private static boolean isNamed(BankAccount account, String named) {
        return named.equals(account.iban())
                || named.equals(account.iban() + account.currency())
                || named.equals(account.statementId());
    }

    private static boolean isIn(BankAccount account, @Nullable Currency currency) {
        return currency == null || account.currency().equals(currency);
    }

    static Refusal otherCurrency(int line, BankAccount account) {
        return BrokenFile.at(line, "currency", "the account is in " + account.currency());
    }
}
