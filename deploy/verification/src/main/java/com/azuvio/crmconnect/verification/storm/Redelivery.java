package com.azuvio.crmconnect.verification.storm;

import com.azuvio.crmconnect.verification.stack.EventLog;
import com.azuvio.crmconnect.verification.stack.RunningStack;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Delivers every event of the money's topics again: later, shuffled among the topics, half of them as the same event (which
 * the inbox knows) and half under another event id (which only its business id tells from a new one).
 */
public final class Redelivery implements AutoCloseable {

    private static final List<String> TOPICS = List.of("sales.invoice", "sales.payment", "sales.client");
    private static final Duration POLL = Duration.ofMillis(300);
    private static final int SHUFFLED = 40;

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final KafkaProducer<byte[], byte[]> producer;
    private final Random random;
    private final AtomicInteger delivered = new AtomicInteger();
    private final Thread worker;
    private volatile boolean closing;

    public Redelivery(RunningStack stack, long seed) {
        random = new Random(seed);
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", stack.kafka()), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", stack.kafka(), "acks", "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        List<TopicPartition> partitions = TOPICS.stream()
                .map(consumer::partitionsFor)
                .flatMap(Collection::stream)
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        worker = Thread.ofPlatform().name("redelivery").start(this::run);
    }

    private void run() {
        List<ConsumerRecord<byte[], byte[]>> waiting = new ArrayList<>();
        while (!closing) {
            for (ConsumerRecord<byte[], byte[]> each : consumer.poll(POLL)) {
                if (each.headers().lastHeader(EventLog.DELIVERED_AGAIN) == null) {
                    waiting.add(each);
                }
            }
            if (waiting.size() >= SHUFFLED) {
                deliver(waiting);
            }
        }
        deliver(waiting);
        consumer.close();
        producer.close();
    }

    private void deliver(List<ConsumerRecord<byte[], byte[]>> waiting) {
        Collections.shuffle(waiting, random);
        List<Future<RecordMetadata>> sent =
                waiting.stream().map(each -> producer.send(again(each))).toList();
        sent.forEach(Redelivery::acknowledged);
        delivered.addAndGet(waiting.size());
        waiting.clear();
    }

    private static void acknowledged(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The broker did not take an event again", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while delivering again", interrupted);
        }
    }

    private ProducerRecord<byte[], byte[]> again(ConsumerRecord<byte[], byte[]> event) {
        ProducerRecord<byte[], byte[]> copy = new ProducerRecord<>(event.topic(), event.key(), event.value());
        event.headers().forEach(header -> copy.headers().add(header));
        mark(copy.headers());
        return copy;
    }

    private void mark(Headers headers) {
        headers.add(EventLog.DELIVERED_AGAIN, new byte[0]);
        if (random.nextBoolean()) {
            byte[] id = headers.lastHeader("ce_id").value();
            headers.remove("ce_id");
            headers.add("ce_id", ("again-" + new String(id, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** How many events were delivered again so far. */
    public int delivered() {
        return delivered.get();
    }

    @Override
    public void close() {
        closing = true;
        try {
            worker.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while delivering again", interrupted);
        }
    }
}
