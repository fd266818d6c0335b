package com.azuvio.crmconnect.client.account;

import com.azuvio.crmconnect.starter.money.Money;

/** What is booked on a client's account, and which way it moves the balance (D10). A proforma books nothing. */
public enum EntryType {
    INVOICE(true),
    ADVANCE_INVOICE(true),
    DEBIT_NOTE(true),
    CREDIT_NOTE(false),
    /** Money that arrived. */
    RECEIPT(false),
    /** A receipt that bounced. */
    REVERSAL(true),
    /** Money that went back to the client. */
    REFUND(true),
    /** A small difference that is no longer asked for (D15). */
    WRITE_OFF(false),
    /** A write-off was taken back: the difference is asked for again. */
    WRITE_OFF_UNDONE(true),
    /** A small amount of the client's free money was taken in (D15). */
    FREE_MONEY_WRITE_OFF(true),
    /** That was taken back: the money is the client's again. */
    FREE_MONEY_WRITE_OFF_UNDONE(false);

    private final boolean raisesDebt;

    EntryType(boolean raisesDebt) {
        this.raisesDebt = raisesDebt;
    }

    /** The signed amount that a document of this type adds to what the client owes. */
    Money effectOf(Money amount) {
        return raisesDebt ? amount : amount.negated();
    }
}
