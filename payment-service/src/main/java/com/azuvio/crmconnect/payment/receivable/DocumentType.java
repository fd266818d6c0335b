package com.azuvio.crmconnect.payment.receivable;

/** What money can be applied to. */
public enum DocumentType {
    INVOICE,
    ADVANCE_INVOICE,
    DEBIT_NOTE,
    /** No receivable; money applied to it is an advance of its order (D4). */
    PROFORMA
}
