package com.azuvio.crmconnect.invoicing.invoice;

/** The payment axis of an issued document (D3): derived from what was applied and credited, never set. */
public enum PaymentStatus {
    /** Open, and no money was applied; a partial credit alone does not change that. */
    UNPAID,
    /** Money was applied, some amount is still open. */
    PARTIALLY_PAID,
    /** Nothing is open. */
    PAID,
    /** Nothing is open because credit notes took all of it back. */
    REVERSED
}
