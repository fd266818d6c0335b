package com.azuvio.crmconnect.invoicing.recurring;

/** Expected against generated: where a period stands. */
public enum PeriodState {
    GENERATED,
    /** Its day has come and it has no document: the template is paused, or no run has come by. */
    MISSING,
    FAILED,
    SKIPPED,
    /** Its day is still to come. */
    UPCOMING
}
