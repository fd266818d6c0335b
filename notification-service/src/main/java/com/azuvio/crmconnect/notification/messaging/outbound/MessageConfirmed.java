package com.azuvio.crmconnect.notification.messaging.outbound;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/** {@code sales.notification.message-confirmed.v1}. */
public record MessageConfirmed(
        @JsonUnwrapped MessageFacts facts, Instant confirmedAt, String confirmedBy, String note) {}
