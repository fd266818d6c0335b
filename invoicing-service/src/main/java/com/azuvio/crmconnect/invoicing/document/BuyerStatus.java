package com.azuvio.crmconnect.invoicing.document;

/** The tax status of a client; it never names a VAT category, which is decided per line (D13). */
public enum BuyerStatus {
    /** A business of the seller's own country. */
    DOMESTIC_TAXABLE,
    /** A business of another EU country with a VAT number. */
    EU_VAT_REGISTERED,
    /** A business of another EU country without a VAT number. */
    EU_NOT_REGISTERED,
    /** A business outside the EU. */
    NON_EU,
    /** A private person, anywhere. */
    CONSUMER
}
