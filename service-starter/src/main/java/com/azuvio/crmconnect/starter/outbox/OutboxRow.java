package com.azuvio.crmconnect.starter.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** A stored event on its way to the broker, as CloudEvents 1.0 in Kafka's binary mode. */
@SuppressWarnings("ArrayRecordComponent") // bytes are passed on, never compared
record OutboxRow(
        long id,
        String topic,
        String key,
        String eventId,
        String type,
        String subject,
        long revision,
        String actor,
        OffsetDateTime occurredAt,
        @Nullable String traceparent,
        byte[] data) {

    static final String COLUMNS =
            "id, topic, key, event_id, type, subject, revision, actor, occurred_at, traceparent, data";

    static OutboxRow from(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("id"),
                row.getString("topic"),
                row.getString("key"),
                row.getString("event_id"),
                row.getString("type"),
                row.getString("subject"),
                row.getLong("revision"),
                row.getString("actor"),
                row.getObject("occurred_at", OffsetDateTime.class),
                row.getString("traceparent"),
                row.getBytes("data"));
    }

    ProducerRecord<String, byte[]> toRecord(String source) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, key, data);
        Headers headers = message.headers();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", eventId);
        add(headers, "ce_source", source);
        add(headers, "ce_type", type);
        add(headers, "ce_time", occurredAt.toInstant().toString());
        add(headers, "ce_subject", subject);
        add(headers, "ce_revision", Long.toString(revision));
        add(headers, "ce_actor", actor);
        add(headers, "content-type", "application/json");
        if (traceparent != null) {
            add(headers, "traceparent", traceparent);
        }
        return message;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
