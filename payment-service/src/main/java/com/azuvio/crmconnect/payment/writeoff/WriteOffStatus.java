package com.azuvio.crmconnect.payment.writeoff;

import java.util.EnumSet;
import java.util.Set;

/** Where a write-off stands. */
public enum WriteOffStatus {
    /** The document's owner was asked; nothing counts yet. */
    REQUESTED,
    /** It counts. It may be undone. */
    BOOKED,
    /** The document's owner found nothing, or more, open. Final. */
    REFUSED,
    /** The document's owner was asked to open it again; it counts until the answer. */
    UNDO_REQUESTED,
    /** It does not count any more. Final. */
    UNDONE;

    /** States that may follow. */
    public Set<WriteOffStatus> next() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(BOOKED, REFUSED);
            case BOOKED -> EnumSet.of(UNDO_REQUESTED, UNDONE);
            case UNDO_REQUESTED -> EnumSet.of(UNDONE);
            case REFUSED, UNDONE -> EnumSet.noneOf(WriteOffStatus.class);
        };
    }
}
