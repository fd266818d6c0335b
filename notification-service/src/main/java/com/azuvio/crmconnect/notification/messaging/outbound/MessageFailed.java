package com.azuvio.crmconnect.notification.messaging.outbound;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code sales.notification.message-failed.v1}. */
public record MessageFailed(
        @JsonUnwrapped MessageFacts facts,
        Instant failedAt,
        String reason,
        @Nullable String serverAnswer,
        int attempt) {}
