package com.azuvio.crmconnect.payment.bank.matching;

/** How a line names a document; the strongest first (rules.md §10). */
enum Naming {
    /** By its structured reference, whose check digits are right. */
    REFERENCE(99),
    /** The payer's own reference is the document's number or reference. */
    END_TO_END(98),
    /** By its number, whatever separates its parts. */
    NUMBER(97),
    /** By its number without letters, or without leading zeros. */
    PART_OF_NUMBER(95),
    /** By the last part of its number; says something only of a client that is known otherwise. */
    ENDING(94);

    private final int scoreMax;

    Naming(int scoreMax) {
        this.scoreMax = scoreMax;
    }

    /** Where everything else fits as well. */
    int scoreMax() {
        return scoreMax;
    }
}
