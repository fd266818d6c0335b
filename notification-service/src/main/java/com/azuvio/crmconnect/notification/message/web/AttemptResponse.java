package com.azuvio.crmconnect.notification.message.web;

import com.azuvio.crmconnect.notification.message.AttemptOutcome;
import com.azuvio.crmconnect.notification.message.DeliveryAttempt;
import com.azuvio.crmconnect.notification.message.FailureReason;
import com.azuvio.crmconnect.notification.message.ServerAnswer;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One attempt at a message.
 *
 * @param handoverBeganAt absent where the end of the data was never sent
 * @param outcome absent while it is being made
 * @param reason code of what went wrong
 * @param serverAnswer what the mail server said, where it said something that decided
 */
public record AttemptResponse(
        int number,
        Instant startedAt,
        @Nullable Instant handoverBeganAt,
        @Nullable Instant endedAt,
        @Nullable AttemptOutcome outcome,
        @Nullable String reason,
        @Nullable ServerAnswer serverAnswer) {

    static AttemptResponse from(DeliveryAttempt attempt) {
        return new AttemptResponse(
                attempt.number(),
                attempt.startedAt(),
                attempt.handoverBeganAt(),
                attempt.endedAt(),
                attempt.outcome(),
                Optional.ofNullable(attempt.reason()).map(FailureReason::code).orElse(null),
                attempt.serverAnswer());
    }
}
