package com.azuvio.crmconnect.starter.messaging;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** What a record turned out to be, decided by its headers alone, before any work in the database. */
sealed interface Received {

    int TEXT_MAX = 200;

    ConsumerRecord<byte[], byte[]> message();

    /** An event that a handler knows. */
    record Known(ConsumerRecord<byte[], byte[]> message, InboundEvent event, EventHandler handler)
            implements Received {}

    /** An event of a type that this service does not read. */
    record Unknown(ConsumerRecord<byte[], byte[]> message, String type) implements Received {}

    /** A message on an inbound topic that is no event we could read. */
    record Unreadable(ConsumerRecord<byte[], byte[]> message, InboundTopicHandler handler, String code, String detail)
            implements Received {}

    static Received of(ConsumerRecord<byte[], byte[]> message, @Nullable EventHandler handler) {
        String type = header(message, "ce_type");
        if (handler != null && type != null && handler.types().contains(type)) {
            return known(message, handler, type);
        }
        if (handler instanceof InboundTopicHandler inbound
                && (type == null || !inbound.typesOfOthers().contains(type))) {
            return type == null
                    ? new Unreadable(message, inbound, "missing-type", "the message has no ce_type header")
                    : new Unreadable(
                            message,
                            inbound,
                            "unknown-type",
                            "the type " + abbreviated(type) + " is unknown; known are " + inbound.types());
        }
        return new Unknown(message, type == null ? "none" : type);
    }

    private static Received known(ConsumerRecord<byte[], byte[]> message, EventHandler handler, String type) {
        String id = header(message, "ce_id");
        String source = header(message, "ce_source");
        if (id == null || id.isBlank() || source == null || source.isBlank() || message.value() == null) {
            String missing = message.value() == null ? "value" : id == null || id.isBlank() ? "ce_id" : "ce_source";
            return refused(message, handler, type, "missing-envelope", "the message has no " + missing);
        }
        String key = message.key() == null ? "" : text(message.key());
        String subject = header(message, "ce_subject");
        String actor = header(message, "ce_actor");
        var event = new InboundEvent(
                message.topic(),
                key,
                source,
                id,
                type,
                subject == null ? key : subject,
                revision(header(message, "ce_revision")),
                actor == null ? source : actor,
                time(header(message, "ce_time"), message.timestamp()),
                header(message, "traceparent"),
                message.value());
        // Longer ones would not fit into an index, and the failure would repeat the batch for ever.
        if (Stream.of(key, source, id, event.subject(), event.actor()).anyMatch(text -> text.length() > TEXT_MAX)) {
            String detail =
                    "the key, ce_id, ce_source, ce_subject and ce_actor have at most " + TEXT_MAX + " characters";
            return refused(message, handler, type, "envelope-too-long", detail);
        }
        return new Known(message, event, handler);
    }

    private static Received refused(
            ConsumerRecord<byte[], byte[]> message, EventHandler handler, String type, String code, String detail) {
        return handler instanceof InboundTopicHandler inbound
                ? new Unreadable(message, inbound, code, detail)
                : new Unknown(message, type);
    }

    static RejectedMessage rejected(ConsumerRecord<byte[], byte[]> message, String code, String detail) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : message.headers()) {
            if (header.value() != null) {
                headers.put(storable(header.key()), abbreviated(text(header.value())));
            }
        }
        return new RejectedMessage(
                message.topic(),
                message.partition(),
                message.offset(),
                message.key() == null ? null : abbreviated(text(message.key())),
                headers,
                message.value() == null ? new byte[0] : message.value(),
                code,
                detail);
    }

    private static @Nullable String header(ConsumerRecord<byte[], byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null || header.value() == null ? null : text(header.value());
    }

    private static String text(byte[] bytes) {
        return storable(new String(bytes, StandardCharsets.UTF_8));
    }

    /** PostgreSQL stores no NUL in a text. */
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    private static long revision(@Nullable String text) {
        try {
            return text == null ? 0 : Long.parseLong(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static Instant time(@Nullable String text, long recordTimestamp) {
        try {
            return text == null ? Instant.ofEpochMilli(recordTimestamp) : Instant.parse(text);
        } catch (DateTimeException e) {
            return Instant.ofEpochMilli(recordTimestamp);
        }
    }

    private static String abbreviated(String text) {
        return text.length() <= TEXT_MAX ? text : text.substring(0, TEXT_MAX) + "…";
    }
}
