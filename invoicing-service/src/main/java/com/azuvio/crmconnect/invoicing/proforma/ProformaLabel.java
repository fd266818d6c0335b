package com.azuvio.crmconnect.invoicing.proforma;

/** What a proforma is called in lists; derived from its state, its money and the day. */
public enum ProformaLabel {
    /** Follows nobody until it is issued; may be edited, issued, discarded. */
    DRAFT,
    /** Issued, nothing received, still valid. */
    OPEN,
    /** Some of what was asked for has arrived. */
    PARTIALLY_PAID,
    /** All of it has arrived. */
    PAID,
    /** Its last day has passed and not all of it has arrived; money that arrives nevertheless is taken. */
    EXPIRED,
    /** A person closed it, with a reason; takes no more money. */
    CLOSED,
    /** Given up before it was issued. */
    DISCARDED
}
