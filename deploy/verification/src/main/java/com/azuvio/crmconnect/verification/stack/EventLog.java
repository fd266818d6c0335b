package com.azuvio.crmconnect.verification.stack;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.MissingNode;

/** Everything that stands on the topics, in the order of each key. An event that was published twice is there once. */
public final class EventLog {

    public static final List<String> TOPICS = List.of(
            "sales.order-intake",
            "sales.order-intake-result",
            "sales.warehouse",
            "sales.order",
            "sales.item",
            "sales.invoice",
            "sales.payment",
            "sales.client",
            "sales.notification");

    /** Header of an event that a test has put on the topic again, perhaps under another id; it is not there twice. */
    public static final String DELIVERED_AGAIN = "delivered-again";

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(200);

    private final List<Event> events;

    private EventLog(List<Event> events) {
        this.events = events;
    }

    public static EventLog read(RunningStack stack) {
        try (var consumer = new KafkaConsumer<byte[], byte[]>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        stack.kafka(),
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = TOPICS.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return new EventLog(readToEnd(consumer, consumer.endOffsets(partitions)));
        }
    }

    private static List<Event> readToEnd(KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        Instant deadline = Instant.now().plus(TIMEOUT);
        List<Event> events = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Set<String> told = new HashSet<>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("The topics were not read to their end within " + TIMEOUT);
            }
            for (ConsumerRecord<byte[], byte[]> entry : consumer.poll(POLL)) {
                Event event = event(entry);
                boolean again = entry.headers().lastHeader(DELIVERED_AGAIN) != null;
                if (!again && (event.id().isEmpty() || seen.add(event.source() + ' ' + event.id()))) {
                    if (!isAnswer(event) || told.add(event.type() + ' ' + event.data())) {
                        events.add(event);
                    }
                }
            }
        }
        return List.copyOf(events);
    }

    /** The same request gets the same answer, as an event of its own; what it says has happened once. */
    private static boolean isAnswer(Event event) {
        return event.topic().equals("sales.invoice")
                && (event.type().contains(".allocation-") || event.type().contains(".write-off-"));
    }

    private static Event event(ConsumerRecord<byte[], byte[]> entry) {
        return new Event(
                entry.topic(),
                text(entry.key()),
                header(entry, "ce_type"),
                header(entry, "ce_source"),
                header(entry, "ce_id"),
                entry.value() == null ? MissingNode.getInstance() : Json.read(entry.value()));
    }

    private static String header(ConsumerRecord<byte[], byte[]> entry, String name) {
        return Optional.ofNullable(entry.headers().lastHeader(name))
                .map(Header::value)
                .map(EventLog::text)
                .orElse("");
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    /** @param name such as {@code sales.order.confirmed} */
    public Stream<Event> of(String name) {
        return events.stream().filter(event -> event.is(name));
    }

    public Stream<Event> onTopic(String topic) {
        return events.stream().filter(event -> event.topic().equals(topic));
    }

    public int size() {
        return events.size();
    }
}
