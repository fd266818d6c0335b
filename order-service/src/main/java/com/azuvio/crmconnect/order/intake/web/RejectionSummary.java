package com.azuvio.crmconnect.order.intake.web;

import com.azuvio.crmconnect.order.intake.IntakeRejection;
import com.azuvio.crmconnect.order.intake.RejectionStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A rejected message in a list. */
record RejectionSummary(
        UUID id,
        String topic,
        @Nullable String source,
        @Nullable String externalId,
        String reason,
        String detail,
        Instant rejectedAt,
        RejectionStatus status) {

    static RejectionSummary from(IntakeRejection rejection) {
        return new RejectionSummary(
                rejection.id(),
                rejection.topic(),
                rejection.source(),
                rejection.externalId(),
                rejection.breach().reason(),
                rejection.breach().detail(),
                rejection.rejectedAt(),
                rejection.status());
    }
}
