package com.azuvio.crmconnect.payment.writeoff;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which write-offs a list shows; an absent or empty part does not narrow it. */
public record WriteOffFilter(
        Set<WriteOffStatus> statuses,
        @Nullable UUID clientId,
        @Nullable UUID documentId,
        @Nullable UUID sourceId) {}
