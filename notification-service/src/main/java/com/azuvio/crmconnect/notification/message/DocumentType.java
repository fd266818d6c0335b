package com.azuvio.crmconnect.notification.message;

/** Kind of the document that a message carries, as invoicing-service names it. */
public enum DocumentType {
    INVOICE,
    ADVANCE_INVOICE,
    CREDIT_NOTE,
    DEBIT_NOTE,
    PROFORMA
}
