package com.azuvio.crmconnect.payment.writeoff;

/** What is given up; wire and table names. */
public enum WriteOffKind {
    /** What is open on a document: the client owes less. Its owner books it. */
    OPEN_AMOUNT,
    /** Free money of a client, which the company takes in: the client has less. */
    FREE_MONEY
}
