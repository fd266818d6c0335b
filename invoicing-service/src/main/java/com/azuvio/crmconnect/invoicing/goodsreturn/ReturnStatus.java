package com.azuvio.crmconnect.invoicing.goodsreturn;

/** How far a return has come; each is a chip of the list of returns. */
public enum ReturnStatus {
    /** The warehouse has received nothing of it; receipts and closing are allowed. */
    EXPECTED,
    /** Something has come back, something is still expected; receipts and closing are allowed. */
    PARTLY_RECEIVED,
    /** Everything has come back; final. */
    RECEIVED,
    /** A person said that nothing more comes, and why; final. */
    CLOSED;

    /** Something may still come. */
    public boolean isOpen() {
        return this == EXPECTED || this == PARTLY_RECEIVED;
    }
}
