package com.azuvio.crmconnect.order.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message that was not accepted, as it arrived.
 *
 * @param position {@code partition-offset} where it has no identity of its own by which the inbox knows it
 * @param source the sender as far as it could be read
 * @param externalId the sender's own number as far as it could be read
 */
@SuppressWarnings("ArrayRecordComponent") // original bytes, kept for correction and retry
public record RefusedMessage(
        String topic,
        @Nullable String key,
        @Nullable String position,
        Map<String, String> headers,
        byte[] original,
        @Nullable String source,
        @Nullable String externalId) {}
