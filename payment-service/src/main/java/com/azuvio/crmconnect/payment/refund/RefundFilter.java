package com.azuvio.crmconnect.payment.refund;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which refunds a list shows; an absent or empty part does not narrow it. */
public record RefundFilter(
        Set<RefundStatus> statuses,
        @Nullable UUID clientId,
        @Nullable UUID sourceId) {}
