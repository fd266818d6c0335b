package com.azuvio.crmconnect.starter.outbox;

/**
 * An event to publish. The outbox adds id, source, time, actor and trace context (CloudEvents 1.0).
 *
 * @param topic where it is published
 * @param key the topic's key; events of one key keep their order
 * @param type wire name, such as {@code sales.order.confirmed.v1}
 * @param subject identifier of the aggregate that it tells of
 * @param revision the aggregate's own counter, +1 per event
 * @param data the payload, serialised as JSON when it is appended
 */
public record OutboundEvent(String topic, String key, String type, String subject, long revision, Object data) {}
