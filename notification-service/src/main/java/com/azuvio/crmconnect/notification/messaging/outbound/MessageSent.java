package com.azuvio.crmconnect.notification.messaging.outbound;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/** {@code sales.notification.message-sent.v1}. */
public record MessageSent(@JsonUnwrapped MessageFacts facts, Instant sentAt, String serverAnswer, int attempt) {}
