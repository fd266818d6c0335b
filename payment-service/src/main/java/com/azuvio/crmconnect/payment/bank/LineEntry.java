package com.azuvio.crmconnect.payment.bank;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that a person did with a line. */
public record LineEntry(
        Kind what,
        @Nullable UUID paymentId,
        @Nullable String paymentNumber,
        @Nullable String reason,
        Instant at,
        String by) {

    public enum Kind {
        ACCEPTED,
        LINKED,
        RETURNED,
        UNDONE,
        IGNORED,
        REOPENED
    }
}
