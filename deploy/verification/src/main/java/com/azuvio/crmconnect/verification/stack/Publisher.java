package com.azuvio.crmconnect.verification.stack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Another system of the company that publishes to the inbound topics with a plain Kafka producer. */
public final class Publisher implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;

    public Publisher(RunningStack stack) {
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        stack.kafka(),
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.LINGER_MS_CONFIG,
                        5),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Publishes all and returns when the broker has them. */
    public void publish(List<Message> messages) {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (Message message : messages) {
            var entry = new ProducerRecord<>(message.topic(), message.key(), message.value());
            message.headers()
                    .forEach((name, value) -> entry.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            sent.add(producer.send(entry));
        }
        for (Future<RecordMetadata> one : sent) {
            acknowledged(one);
        }
    }

    private static void acknowledged(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The broker did not take a message", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while publishing", interrupted);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
