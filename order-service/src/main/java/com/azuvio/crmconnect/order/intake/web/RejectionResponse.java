package com.azuvio.crmconnect.order.intake.web;

import com.azuvio.crmconnect.order.intake.IntakeRejection;
import com.azuvio.crmconnect.order.intake.RejectionStatus;
import com.azuvio.crmconnect.starter.web.Refusal.FieldProblem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that was not accepted.
 *
 * @param originalText its bytes read as UTF-8; the bytes themselves are under {@code /original}
 * @param correctedText what a person handed in instead, as it was accepted
 * @param orderId of the order that a retry placed
 */
record RejectionResponse(
        UUID id,
        String topic,
        @Nullable String key,
        @Nullable String position,
        Map<String, String> headers,
        @Nullable String source,
        @Nullable String externalId,
        String reason,
        String detail,
        List<FieldProblem> errors,
        Instant rejectedAt,
        RejectionStatus status,
        @Nullable Instant settledAt,
        @Nullable String settledBy,
        @Nullable String note,
        @Nullable UUID orderId,
        String originalText,
        @Nullable String correctedText) {

    static RejectionResponse from(IntakeRejection rejection) {
        return new RejectionResponse(
                rejection.id(),
                rejection.topic(),
                rejection.messageKey(),
                rejection.position(),
                rejection.headers(),
                rejection.source(),
                rejection.externalId(),
                rejection.breach().reason(),
                rejection.breach().detail(),
                rejection.breach().errors(),
                rejection.rejectedAt(),
                rejection.status(),
                rejection.settledAt(),
                rejection.settledBy(),
                rejection.settlementNote(),
                rejection.orderId(),
                new String(rejection.original(), StandardCharsets.UTF_8),
                correctedText(rejection));
    }

    private static @Nullable String correctedText(IntakeRejection rejection) {
        byte[] corrected = rejection.corrected();
        return corrected == null ? null : new String(corrected, StandardCharsets.UTF_8);
    }
}
