package com.azuvio.crmconnect.invoicing.goodsreturn;

/** When returned goods are credited (S44). */
public enum CreditPolicy {
    /** Each receipt drafts a credit note of what was received. */
    AFTER_RECEIPT,
    /** The request drafts one credit note of all that is expected; receipts draft none. */
    NOW
}
