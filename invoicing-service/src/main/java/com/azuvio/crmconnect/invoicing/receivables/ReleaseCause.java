package com.azuvio.crmconnect.invoicing.receivables;

/** Why applied money is taken off a document. */
public enum ReleaseCause {
    /** The money is to be used elsewhere. */
    RELEASE,
    /** The receipt bounced; this can never be refused. */
    REVERSAL
}
