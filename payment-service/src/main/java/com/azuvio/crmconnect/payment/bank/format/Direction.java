package com.azuvio.crmconnect.payment.bank.format;

/** Which way the money went, seen from our account. */
public enum Direction {
    CREDIT,
    DEBIT
}
