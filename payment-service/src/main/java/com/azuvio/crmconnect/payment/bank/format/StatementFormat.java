package com.azuvio.crmconnect.payment.bank.format;

/** In what a bank's file is written; found out from its content. */
public enum StatementFormat {
    /** ISO 20022 camt.053.001.02 and later. */
    CAMT053,
    /** SWIFT MT940, with or without its blocks. */
    MT940,
    /** The column set of the README. */
    CSV
}
