package com.azuvio.crmconnect.payment.receivable;

/** Payment axis of a document, as its owner derives it (D3). */
public enum DocumentPaymentStatus {
    UNPAID,
    PARTIALLY_PAID,
    PAID,
    /** Fully credited. */
    REVERSED
}
