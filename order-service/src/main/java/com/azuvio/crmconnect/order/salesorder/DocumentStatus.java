package com.azuvio.crmconnect.order.salesorder;

/** What has become of the one document of a confirmation; it never goes back, but another one may take its place. */
public enum DocumentStatus {
    /** invoicing-service has not told of a draft yet. */
    AWAITED,
    /** There is a draft, to be completed and issued. */
    DRAFTED,
    /** The draft was discarded: the quantities are un-invoiced again, or closed by a cancellation. */
    DISCARDED,
    /** It has its number; only a credit note takes it back, perhaps with another document in its place. */
    ISSUED;

    boolean isFinal() {
        return this == DISCARDED || this == ISSUED;
    }
}
