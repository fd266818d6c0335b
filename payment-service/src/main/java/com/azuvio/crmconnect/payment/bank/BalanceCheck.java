package com.azuvio.crmconnect.payment.bank;

import com.azuvio.crmconnect.payment.bank.format.StatementBalance;
import com.azuvio.crmconnect.starter.money.Money;
import org.jspecify.annotations.Nullable;

/** Whether a statement's lines lead from its opening to its closing balance. */
public enum BalanceCheck {
    /** The statement does not tell both. */
    NOT_GIVEN,
    MATCHES,
    /** Lines are missing in the statement, or are there twice: ask the bank for it again. */
    DIFFERS;

    /** @param moved what the statement's lines add up to, credits less debits */
    static BalanceCheck of(@Nullable StatementBalance opening, @Nullable StatementBalance closing, Money moved) {
        if (opening == null
                || closing == null
                || !opening.amount().currency().equals(moved.currency())
                || !closing.amount().currency().equals(moved.currency())) {
            return NOT_GIVEN;
        }
        return opening.amount().plus(moved).equals(closing.amount()) ? MATCHES : DIFFERS;
    }
}
