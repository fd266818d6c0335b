package com.azuvio.crmconnect.invoicing.recurring;

/** What became of a period. */
public enum PeriodOutcome {
    /** It has its document. */
    GENERATED,
    /** Making its document failed; it is tried again, or a person skips it. */
    FAILED,
    /** A person decided that it gets none; that can be taken back. */
    SKIPPED
}
