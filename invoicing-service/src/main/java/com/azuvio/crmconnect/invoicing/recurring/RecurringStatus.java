package com.azuvio.crmconnect.invoicing.recurring;

/** Where a template stands. */
public enum RecurringStatus {
    /** A document is made for every period that begins. May be paused or ended; ends by itself after its last period. */
    ACTIVE,
    /** Nothing is made. May be resumed, with or without the periods of the pause, or ended. */
    PAUSED,
    /** No period follows. Failed periods of before are still tried or skipped; nothing else is allowed. */
    ENDED;

    /** The table of legal transitions. */
    public boolean mayBecome(RecurringStatus next) {
        return switch (this) {
            case ACTIVE -> next == PAUSED || next == ENDED;
            case PAUSED -> next == ACTIVE || next == ENDED;
            case ENDED -> false;
        };
    }
}
