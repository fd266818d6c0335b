package com.azuvio.crmconnect.gateway.hint;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads the owners' topics from the end on, without a group: every instance sees every event, none is remembered. That
 * the broker is away is looked for from time to time, since a consumer by itself only waits; the gateway goes on without.
 */
@Component
@EnableConfigurationProperties(HintProperties.class)
class EventReader implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(EventReader.class);

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration BACK_OFF = Duration.ofSeconds(2);

    private final HintProperties properties;
    private final HintStreams streams;
    private final Map<String, Object> settings;
    private volatile CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Consumer<String, byte[]> consumer;
    private @Nullable Thread thread;

    EventReader(HintProperties properties, HintStreams streams, ConsumerFactory<?, ?> configured) {
        this.properties = properties;
        this.streams = streams;
        this.settings = new HashMap<>(configured.getConfigurationProperties());
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, "gateway-hints");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    }

    @Override
    public void start() {
        stopping = new CountDownLatch(1);
        thread = Thread.ofPlatform().daemon().name("hints").start(this::run);
    }

    private void run() {
        try {
            while (!isStopping()) {
                try {
                    follow();
                } catch (WakeupException stop) {
                    log.debug("woken up to stop");
                } catch (RuntimeException failed) {
                    // Whatever it is: screens that stay old for good would be worse than another try.
                    log.warn("events cannot be read; trying again in {}", BACK_OFF, failed);
                }
                streams.offline();
                if (stopping.await(BACK_OFF.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() throws InterruptedException {
        Consumer<String, byte[]> opened =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        consumer = opened;
        try {
            Set<TopicPartition> read = new HashSet<>();
            long lookAt = System.nanoTime();
            while (!isStopping()) {
                if (System.nanoTime() - lookAt >= 0) {
                    look(opened, read);
                    lookAt = System.nanoTime() + TimeUnit.SECONDS.toNanos(properties.brokerCheckSeconds());
                }
                if (read.isEmpty()) {
                    // A consumer refuses to be asked while it is told of nothing to read.
                    stopping.await(POLL.toMillis(), TimeUnit.MILLISECONDS);
                } else {
                    opened.poll(POLL).forEach(this::tell);
                }
            }
        } finally {
            opened.close(CloseOptions.timeout(PATIENCE));
        }
    }

    /** Goes online when the broker answers, offline when it does not, and reads what has been added. */
    private void look(Consumer<String, byte[]> opened, Set<TopicPartition> read) {
        try {
            Set<TopicPartition> present = opened.listTopics(PATIENCE).entrySet().stream()
                    .filter(topic -> properties.topics().contains(topic.getKey()))
                    .flatMap(topic -> topic.getValue().stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .collect(Collectors.toSet());
            boolean more = !present.equals(read);
            if (more) {
                Set<TopicPartition> added = new HashSet<>(present);
                added.removeAll(read);
                opened.assign(present);
                opened.seekToEnd(added);
                added.forEach(partition -> opened.position(partition, PATIENCE));
                read.clear();
                read.addAll(present);
                log.info("following {} partitions of {}", present.size(), properties.topics());
            }
            if (more || !streams.isOnline()) {
                streams.online();
            }
        } catch (TimeoutException noAnswer) {
            if (streams.isOnline()) {
                log.warn("the broker does not answer; screens are not live until it does");
            }
            streams.offline();
        }
    }

    private void tell(ConsumerRecord<String, byte[]> event) {
        EventHint.of(event.topic(), event.key(), name -> header(event, name)).forEach(streams::tell);
    }

    private static @Nullable String header(ConsumerRecord<String, byte[]> event, String name) {
        Header header = event.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    @Override
    public void stop() {
        stopping.countDown();
        Consumer<String, byte[]> opened = consumer;
        if (opened != null) {
            opened.wakeup();
        }
        Thread reader = thread;
        if (reader != null) {
            try {
                reader.join(PATIENCE.multipliedBy(2));
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
