package com.azuvio.crmconnect.gateway.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.yaml.snakeyaml.Yaml;

/** A real broker with the topics of the back office, and an owner that writes to them. */
public final class TestBroker implements AutoCloseable {

    private static final Path TOPICS = Path.of("../deploy/topics.yaml");

    private final EmbeddedKafkaKraftBroker broker;
    private final Producer<String, byte[]> owner;

    private TestBroker(EmbeddedKafkaKraftBroker broker) {
        this.broker = broker;
        createTopics();
        this.owner = new KafkaProducer<>(
                Map.of("bootstrap.servers", address(), "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    public static TestBroker start() {
        var broker = new EmbeddedKafkaKraftBroker(1, 1);
        broker.brokerProperty("auto.create.topics.enable", "false");
        broker.afterPropertiesSet();
        return new TestBroker(broker);
    }

    public String address() {
        return broker.getBrokersAsString();
    }

    /** As an owner's outbox does; returns when the broker has it. */
    public void publish(String type, String key, @Nullable String subject, long revision, String data) {
        send(event(type, key, subject, revision, data));
    }

    private static ProducerRecord<String, byte[]> event(
            String type, String key, @Nullable String subject, long revision, String data) {
        String topic = type.replaceFirst("\\.[^.]+\\.v\\d+$", "");
        var event = new ProducerRecord<>(topic, key, data.getBytes(UTF_8));
        event.headers().add("ce_type", type.getBytes(UTF_8));
        event.headers().add("ce_revision", Long.toString(revision).getBytes(UTF_8));
        if (subject != null) {
            event.headers().add("ce_subject", subject.getBytes(UTF_8));
        }
        return event;
    }

    /** Of as many different things, as fast as the broker takes them. */
    public void publishMany(String type, int number) {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (int event = 0; event < number; event++) {
            String id = UUID.randomUUID().toString();
            sent.add(owner.send(event(type, id, id, 1, "{}")));
        }
        sent.forEach(TestBroker::acknowledged);
    }

    public void send(ProducerRecord<String, byte[]> event) {
        acknowledged(owner.send(event));
    }

    private static void acknowledged(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @SuppressWarnings("unchecked") // the file's shape is fixed and checked by the local stack as well
    private void createTopics() {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, address()))) {
            Map<String, List<Map<String, Object>>> file = new Yaml().load(Files.readString(TOPICS));
            List<NewTopic> topics = file.getOrDefault("topics", List.of()).stream()
                    .map(topic -> new NewTopic(
                            String.valueOf(topic.get("name")),
                            Integer.parseInt(String.valueOf(topic.get("partitions"))),
                            (short) 1))
                    .toList();
            admin.createTopics(topics).all().get();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        owner.close();
        broker.destroy();
    }
}
