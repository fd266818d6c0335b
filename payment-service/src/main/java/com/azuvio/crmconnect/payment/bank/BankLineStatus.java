package com.azuvio.crmconnect.payment.bank;

/** Where a line of a bank statement stands. */
public enum BankLineStatus {
    /** Not compared yet with what is open; a matter of seconds. */
    IMPORTED,
    /** A credit for which nothing is proposed; there may be candidates. A person matches or ignores it. */
    UNMATCHED,
    /** One thing is proposed, with reasons; it may be accepted, or matched otherwise, or ignored. */
    PROPOSED,
    /** It is a receipt, or took one back; can be undone, save for the latter. */
    MATCHED,
    /** Not of a client, a person said so and why; can be reopened. */
    IGNORED,
    /** Money that left; nothing to do, unless it takes a receipt back. */
    OUTGOING;

    /** Whether it can still become something. */
    public boolean isOpen() {
        return this == IMPORTED || this == UNMATCHED || this == PROPOSED || this == OUTGOING;
    }
}
