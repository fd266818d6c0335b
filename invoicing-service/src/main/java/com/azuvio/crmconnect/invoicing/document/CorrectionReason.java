package com.azuvio.crmconnect.invoicing.document;

/** Why a document is corrected by a note. */
public enum CorrectionReason {
    /** Something on the original was wrong; counts as an invoice error where it was credited in full and issued again. */
    ERROR,
    /** Goods came back. */
    RETURN,
    /** A discount granted after the issue. */
    DISCOUNT,
    /** Anything else; the text says what. */
    OTHER
}
