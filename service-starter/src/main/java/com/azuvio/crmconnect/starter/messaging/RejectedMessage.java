package com.azuvio.crmconnect.starter.messaging;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message that was refused, with its original bytes.
 *
 * @param key the record's key, where it has one
 * @param headers the record's headers as text
 * @param code stable reason, such as {@code missing-type}
 * @param detail the reason in words
 */
@SuppressWarnings("ArrayRecordComponent") // original bytes, kept for correction and retry
public record RejectedMessage(
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        Map<String, String> headers,
        byte[] data,
        String code,
        String detail) {}
