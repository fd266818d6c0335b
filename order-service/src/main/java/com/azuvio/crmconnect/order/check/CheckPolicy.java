package com.azuvio.crmconnect.order.check;

/** What a finding of a check means for confirming. */
public enum CheckPolicy {
    /** It is shown, and recorded with the confirmation. */
    WARN,
    /** Somebody has to sign it off first. */
    SIGN_OFF,
    /** The order cannot be confirmed while it stands. */
    BLOCK
}
