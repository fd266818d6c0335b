package com.azuvio.crmconnect.invoicing.invoice;

/** The orders that the invoice list has an index for. */
public enum InvoiceOrder {
    /** Drafted last, first. */
    NEWEST,
    /** Due first, first; documents without a due date last. */
    DUE
}
