package com.azuvio.crmconnect.invoicing.document;

/** VAT category codes of EN 16931 (UNTDID 5305), and the one state that is none of them. */
public enum VatCategory {
    /** Standard or reduced rate. */
    S,
    /** Zero rated. */
    Z,
    /** Exempt, also by the scheme for small enterprises. */
    E,
    /** Reverse charge: the buyer owes the VAT. */
    AE,
    /** Intra-Community supply of goods. */
    K,
    /** Export of goods outside the EU. */
    G,
    /** Outside the scope of VAT. */
    O,
    /** No category yet: a person has to decide. A draft may carry it, an issued document never does. */
    UNDECIDED
}
