package com.azuvio.crmconnect.payment.money;

/** What can happen to an allocation; wire and table names. */
public enum AllocationEntryKind {
    REQUESTED(AllocationStatus.REQUESTED),
    APPLIED(AllocationStatus.APPLIED),
    REFUSED(AllocationStatus.REFUSED),
    RELEASE_REQUESTED(AllocationStatus.RELEASE_REQUESTED),
    RELEASED(AllocationStatus.RELEASED),
    /** The owner took off what no document had used of an advance; the rest stays applied. */
    RELEASED_IN_PART(AllocationStatus.APPLIED),
    /** The owner could not take it off; it stays applied. */
    RELEASE_REFUSED(AllocationStatus.APPLIED);

    private final AllocationStatus leadsTo;

    AllocationEntryKind(AllocationStatus leadsTo) {
        this.leadsTo = leadsTo;
    }

    AllocationStatus leadsTo() {
        return leadsTo;
    }
}
