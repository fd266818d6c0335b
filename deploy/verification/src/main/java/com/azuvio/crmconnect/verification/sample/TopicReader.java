package com.azuvio.crmconnect.verification.sample;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads topics from their beginning with a plain consumer, without a group: each program that rebuilds something reads all for itself. A program that goes on
 * from where it stopped has a {@code group.id} instead, and commits after it has stored what it applied.
 */
public final class TopicReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final int POLLS_WITHOUT_PROGRESS_MAX = 60;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;

    /** Delivery is at least once: the same event has the same source and id. */
    private final Set<String> seen = new HashSet<>();

    /** @param kafka settings of the broker: {@code bootstrap.servers}, and its security where it has some */
    public TopicReader(Properties kafka, List<String> topics) {
        Properties settings = new Properties();
        settings.putAll(kafka);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Applies all that is there now and was not read before. Events of one key come in their order; between keys and topics there is none. */
    public void readTo(Balances balances) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        int idle = 0;
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            var events = consumer.poll(POLL);
            idle = events.isEmpty() ? idle + 1 : 0;
            if (idle > POLLS_WITHOUT_PROGRESS_MAX) {
                throw new IllegalStateException("The broker gives no more events before the end of the topics");
            }
            events.forEach(event -> apply(event, balances));
        }
    }

    private void apply(ConsumerRecord<byte[], byte[]> event, Balances balances) {
        boolean isNew = seen.add(header(event, "ce_source") + ' ' + header(event, "ce_id"));
        // A deleted key of a compacted topic has no value.
        if (isNew && event.value() != null) {
            balances.book(header(event, "ce_type"), JSON.readTree(event.value()));
        }
    }

    private static String header(ConsumerRecord<byte[], byte[]> event, String name) {
        Header header = event.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
