package com.azuvio.crmconnect.verification.quarter;

import com.azuvio.crmconnect.verification.demo.KnownClient;
import com.azuvio.crmconnect.verification.stack.Amount;
import java.time.LocalDate;

/**
 * An invoice of the old system: issued before today, open on the first day, and what becomes of it.
 *
 * @param open what of the total was not paid in the old system
 * @param paidOn the day on which money arrives, or would
 */
record OldInvoice(
        String number,
        KnownClient client,
        LocalDate issuedOn,
        LocalDate dueOn,
        Amount total,
        Amount open,
        Fate fate,
        LocalDate paidOn) {

    /** What becomes of an invoice of the old system. */
    enum Fate {
        /** Nobody pays it. */
        UNPAID,
        /** In full, recorded by hand. */
        PAID,
        /** A third and, days later, the rest. */
        PAID_TWICE,
        /** A third only. */
        PAID_IN_PART,
        /** More than is open; the rest is free money. */
        PAID_TOO_MUCH,
        /** In full, by a line of the bank statement that is accepted or left to a person. */
        ON_STATEMENT
    }

    boolean isOf(Fate other) {
        return fate == other;
    }

    /** A row of the file of opening balances. */
    String row() {
        return String.join(
                ";",
                "INVOICE",
                number,
                issuedOn.toString(),
                dueOn.toString(),
                client.id(),
                total.currency(),
                total.value().toPlainString(),
                open.value().toPlainString());
    }
}
