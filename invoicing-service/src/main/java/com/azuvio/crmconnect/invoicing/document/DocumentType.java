package com.azuvio.crmconnect.invoicing.document;

/** The kinds of documents that take a number from a series, with their UNTDID 1001 codes (rules.md §3). */
public enum DocumentType {
    /** Bills what was sold; 380. */
    INVOICE("380"),
    /** Bills money received before the supply; 386. */
    ADVANCE_INVOICE("386"),
    /** Takes back an invoice fully or partially, in positive amounts; 381. */
    CREDIT_NOTE("381"),
    /** Bills more for the supply of an earlier invoice; 383. */
    DEBIT_NOTE("383"),
    /** Asks for an advance; no VAT document, counts in no balance; 325. */
    PROFORMA("325");

    private final String typeCode;

    DocumentType(String typeCode) {
        this.typeCode = typeCode;
    }

    public String typeCode() {
        return typeCode;
    }
}
