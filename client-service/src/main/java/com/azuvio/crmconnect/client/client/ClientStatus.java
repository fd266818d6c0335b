package com.azuvio.crmconnect.client.client;

/** What a client is for VAT (D13). It never says which VAT category a line gets: that is determined per line. */
public enum ClientStatus {
    /** A taxable person of the seller's country, registered for VAT (has a VAT number) or not (has a fiscal code). */
    DOMESTIC_TAXABLE,
    /** A business with a VAT number of another EU country, wherever its seat is. */
    EU_VAT_REGISTERED,
    /** A business in another EU country without a VAT number. */
    EU_NOT_REGISTERED,
    /** A business outside the EU. */
    NON_EU,
    /** A private person, wherever they live. */
    CONSUMER
}
