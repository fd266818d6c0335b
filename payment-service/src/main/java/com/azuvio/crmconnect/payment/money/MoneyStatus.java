package com.azuvio.crmconnect.payment.money;

/** Where a source of money stands as a whole, derived from where its money is. */
public enum MoneyStatus {
    /** Nothing of it is applied or asked for; something is free to be allocated or reversed. */
    UNALLOCATED,
    /** Some is applied or asked for and some is free; both may still be changed. */
    PARTIALLY_ALLOCATED,
    /** Nothing is free; allocations may be released. */
    FULLY_ALLOCATED,
    /** The receipt bounced and documents' owners still have to give up what was applied; nothing can be done by hand. */
    REVERSING,
    /** The receipt bounced and all its money is gone. Final. */
    REVERSED;

    static MoneyStatus of(Funds funds, boolean bounced) {
        boolean onDocuments = funds.applied().signum() > 0 || funds.requested().signum() > 0;
        if (bounced) {
            return onDocuments ? REVERSING : REVERSED;
        }
        if (funds.free().signum() == 0) {
            return FULLY_ALLOCATED;
        }
        return onDocuments ? PARTIALLY_ALLOCATED : UNALLOCATED;
    }
}
