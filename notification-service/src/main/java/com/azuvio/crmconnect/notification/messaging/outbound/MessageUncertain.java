package com.azuvio.crmconnect.notification.messaging.outbound;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/** {@code sales.notification.message-uncertain.v1}. */
public record MessageUncertain(@JsonUnwrapped MessageFacts facts, Instant uncertainSince, String reason, int attempt) {}
