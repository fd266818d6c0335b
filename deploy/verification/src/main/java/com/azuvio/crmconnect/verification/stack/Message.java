package com.azuvio.crmconnect.verification.stack;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A message to an inbound topic: CloudEvents 1.0 in Kafka's binary mode, unless its sender is broken. */
public final class Message {

    private final String topic;
    private final String key;
    private final Map<String, String> headers;
    private final byte[] value;

    public Message(String topic, String key, Map<String, String> headers, byte[] value) {
        this.topic = topic;
        this.key = key;
        this.headers = Map.copyOf(headers);
        this.value = value.clone();
    }

    /** @param type such as {@code sales.order-intake.place-order.v1} */
    public static Message event(String topic, String key, String type, String source, Object data) {
        return new Message(
                topic,
                key,
                Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        type,
                        "ce_source",
                        source,
                        "ce_time",
                        Instant.now().toString(),
                        "content-type",
                        "application/json"),
                Json.bytes(data));
    }

    public String topic() {
        return topic;
    }

    public String key() {
        return key;
    }

    Map<String, String> headers() {
        return headers;
    }

    public boolean hasType() {
        return headers.containsKey("ce_type");
    }

    public byte[] value() {
        return value.clone();
    }
}
