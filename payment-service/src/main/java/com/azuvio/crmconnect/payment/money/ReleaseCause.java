package com.azuvio.crmconnect.payment.money;

/** Why money is taken off a document. */
public enum ReleaseCause {
    /** A person wants to use it elsewhere; the document's owner may refuse. */
    RELEASE,
    /** The receipt bounced: there is no money any more; cannot be refused. */
    REVERSAL
}
