package com.azuvio.crmconnect.payment.money;

import java.util.EnumSet;
import java.util.Set;

/** Where an allocation stands between this service and the document's owner. */
public enum AllocationStatus {
    /** Asked for; the money is held for it. Only the owner's answer changes that. */
    REQUESTED,
    /** The document's owner booked it, perhaps for less than was asked. It may be released. */
    APPLIED,
    /** The document did not need it; the money is free again. Final. */
    REFUSED,
    /** Asked to be taken off the document; the money counts as applied until the owner answers. */
    RELEASE_REQUESTED,
    /** Taken off the document; the money is free again, or gone with a bounced receipt. Final. */
    RELEASED;

    /** States that may follow. RELEASED can follow at once where the owner's answers arrive together. */
    public Set<AllocationStatus> next() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(APPLIED, REFUSED, RELEASED);
            case APPLIED -> EnumSet.of(RELEASE_REQUESTED, RELEASED);
            case RELEASE_REQUESTED -> EnumSet.of(RELEASED, APPLIED);
            case REFUSED, RELEASED -> EnumSet.noneOf(AllocationStatus.class);
        };
    }

    boolean isFinal() {
        return next().isEmpty();
    }
}
