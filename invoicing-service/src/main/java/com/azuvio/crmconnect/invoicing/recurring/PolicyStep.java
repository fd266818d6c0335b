package com.azuvio.crmconnect.invoicing.recurring;

/** What is still to be done to a generated document. */
public enum PolicyStep {
    /** Nothing: it is a draft for review. */
    NONE,
    /** It is about to be issued. */
    TO_ISSUE,
    /** It is issued and about to be sent. */
    TO_SEND,
    /** Everything that the template asked for was done. */
    DONE,
    /** The document could not be issued or sent; a person goes on by hand. */
    REFUSED;

    static PolicyStep first(SendPolicy policy) {
        return policy == SendPolicy.DRAFT ? NONE : TO_ISSUE;
    }

    /** After it was issued. */
    static PolicyStep second(SendPolicy policy) {
        return policy == SendPolicy.ISSUE_AND_SEND ? TO_SEND : DONE;
    }
}
