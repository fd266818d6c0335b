package com.azuvio.crmconnect.starter.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.starter.messaging.EventJson;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Publishes upstream events as their owners would and sees what the service emits, each checked against its contract. */
public final class EventProbe implements AutoCloseable {

    /** An event that the service emitted. */
    public record ReceivedEvent(String topic, String key, Map<String, String> headers, JsonNode data) {

        public String type() {
            return headers.getOrDefault("ce_type", "");
        }

        public long revision() {
            return Long.parseLong(headers.getOrDefault("ce_revision", "0"));
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Producer<String, byte[]> producer;
    private final Consumer<String, byte[]> consumer;
    private final String source;
    private final List<ReceivedEvent> emitted = new CopyOnWriteArrayList<>();
    private final List<String> breaches = new CopyOnWriteArrayList<>();
    private final Thread reader;

    public EventProbe(String bootstrap, String source) {
        this.source = source;
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap, "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer());
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap), new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.listTopics().values().stream()
                .flatMap(Collection::stream)
                .filter(partition -> partition.topic().startsWith("sales."))
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        reader = Thread.ofPlatform().daemon().name("event-probe").start(this::read);
    }

    /** Publishes as an upstream owner with a new event id. {@code data} is JSON text or an object. */
    public String publish(String type, String key, String subject, long revision, Object data) {
        String id = UUID.randomUUID().toString();
        publish("/upstream", id, type, key, subject, revision, data);
        return id;
    }

    public void publish(
            String eventSource, String id, String type, String key, String subject, long revision, Object data) {
        byte[] json = data instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : EventJson.write(data);
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topicOf(type), key, json);
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", id);
        header(message, "ce_source", eventSource);
        header(message, "ce_type", type);
        header(message, "ce_subject", subject);
        header(message, "ce_time", Instant.now().toString());
        header(message, "ce_revision", Long.toString(revision));
        header(message, "ce_actor", "upstream");
        send(message);
    }

    /** Sends a record as it is and waits for its acknowledgement. */
    public void send(ProducerRecord<String, byte[]> message) {
        try {
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public ReceivedEvent await(String type) {
        return await(type, data -> true);
    }

    /** Waits for an event of the type whose data match; the first one is returned. */
    public ReceivedEvent await(String type, Predicate<JsonNode> matches) {
        return Awaitility.await()
                .alias(type + " is emitted")
                .atMost(PATIENCE)
                .until(
                        () -> {
                            assertThat(breaches).isEmpty();
                            return first(type, matches);
                        },
                        event -> event != null);
    }

    private @Nullable ReceivedEvent first(String type, Predicate<JsonNode> matches) {
        return emitted(type).stream()
                .filter(event -> matches.test(event.data()))
                .findFirst()
                .orElse(null);
    }

    /** What has been seen so far of the type. */
    public List<ReceivedEvent> emitted(String type) {
        return emitted.stream().filter(event -> event.type().equals(type)).toList();
    }

    public List<ReceivedEvent> emitted() {
        return List.copyOf(emitted);
    }

    private void read() {
        try {
            while (true) {
                consumer.poll(Duration.ofMillis(100)).forEach(this::see);
            }
        } catch (WakeupException e) {
            consumer.close();
        }
    }

    private void see(ConsumerRecord<String, byte[]> message) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : message.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        if (!source.equals(headers.get("ce_source"))) {
            return;
        }
        String json = new String(message.value(), StandardCharsets.UTF_8);
        try {
            Contracts.assertValid(String.valueOf(headers.get("ce_type")), json);
        } catch (AssertionError breach) {
            breaches.add(String.valueOf(breach.getMessage()));
        }
        emitted.add(new ReceivedEvent(
                message.topic(), message.key(), headers, EventJson.read(message.value(), JsonNode.class)));
    }

    private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** {@code sales.order-intake.place-order.v1} is of the topic {@code sales.order-intake}. */
    private static String topicOf(String type) {
        return type.replaceFirst("\\.[^.]+\\.v\\d+$", "");
    }

    @Override
    public void close() {
        consumer.wakeup();
        try {
            reader.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        producer.close();
    }
}
