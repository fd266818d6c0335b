package com.azuvio.crmconnect.starter.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event as received (CloudEvents 1.0, Kafka binary mode).
 *
 * @param source who emitted it; unique with {@code id}
 * @param subject identifier of the aggregate that it tells of
 * @param revision the aggregate's own counter; 0 where the sender keeps none
 * @param actor who caused it
 * @param traceparent W3C trace context of its cause
 * @param data the JSON payload as sent
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are the message; nothing compares events
public record InboundEvent(
        String topic,
        String key,
        String source,
        String id,
        String type,
        String subject,
        long revision,
        String actor,
        Instant time,
        @Nullable String traceparent,
        byte[] data) {

    private static final ScopedValue<InboundEvent> CURRENT = ScopedValue.newInstance();

    /** The event on whose behalf the calling thread works. */
    public static @Nullable InboundEvent current() {
        return CURRENT.isBound() ? CURRENT.get() : null;
    }

    /** Runs {@code work} on behalf of this event: what it emits carries this event's actor and trace. */
    public void during(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }

    /**
     * Reads the payload tolerantly: fields that {@code type} does not declare are ignored.
     *
     * @throws RejectedEventException {@code unreadable-payload} where the payload is not JSON of that shape
     */
    public <T> T as(Class<T> type) {
        return EventJson.read(data, type);
    }
}
