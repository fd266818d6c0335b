package com.azuvio.crmconnect.order.intake;

/** Chips of the list of rejected messages. */
public enum RejectionStatus {
    /** Waits for a person: retry, corrected or as it was, or dismiss. */
    OPEN,
    /** Accepted after all. */
    RETRIED,
    /** Left as it is, for a reason. */
    DISMISSED
}
