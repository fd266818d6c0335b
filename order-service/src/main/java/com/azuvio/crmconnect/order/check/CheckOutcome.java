package com.azuvio.crmconnect.order.check;

/** How a check ended. */
public enum CheckOutcome {
    /** Nothing stands out. */
    PASSED,
    /** Something stands out; nobody has signed it off as it stands now. */
    WARNING,
    /** Confirming is refused until it is put right; nobody can sign it off. */
    FAILED,
    /** Something stands out, and somebody has taken it upon themselves as it stands now. */
    SIGNED_OFF
}
