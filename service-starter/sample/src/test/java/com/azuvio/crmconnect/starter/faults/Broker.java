package com.azuvio.crmconnect.starter.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;

/** A Kafka broker in its own JVM with its data on disk. */
final class Broker implements AutoCloseable {

    private final Path folder;
    private final Path log;
    private final int port;
    private JavaProgram program;

    Broker(Path folder, Path logs) throws InterruptedException {
        this.folder = folder;
        this.log = logs.resolve("broker.log");
        this.port = Ports.free();
        int controller = Ports.free();
        try {
            Files.writeString(
                    folder.resolve("server.properties"), """
                    process.roles=broker,controller
                    node.id=1
                    controller.quorum.voters=1@127.0.0.1:%2$d
                    listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                    advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                    controller.listener.names=CONTROLLER
                    log.dirs=%3$s
                    log.cleaner.dedupe.buffer.size=8388608
                    offsets.topic.replication.factor=1
                    offsets.topic.num.partitions=5
                    transaction.state.log.replication.factor=1
                    transaction.state.log.min.isr=1
                    group.initial.rebalance.delay.ms=0
                    auto.create.topics.enable=false
                    """.formatted(port, controller, folder.resolve("log")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run("kafka.tools.StorageTool", "format", "-t", Uuid.randomUuid().toString(), "-c")
                .await();
        program = run("kafka.Kafka");
        awaitAnswer();
    }

    private JavaProgram run(String mainClass, String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = folder.resolve("server.properties").toString();
        return JavaProgram.start(log, Map.of(), mainClass, all);
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    void createTopics(String... names) throws InterruptedException, ExecutionException {
        try (Admin admin = admin()) {
            admin.createTopics(Arrays.stream(names)
                            .map(name -> new NewTopic(name, 4, (short) 1))
                            .toList())
                    .all()
                    .get();
        }
    }

    void kill() {
        program.kill();
    }

    void start() {
        program = run("kafka.Kafka");
        awaitAnswer();
    }

    private void awaitAnswer() {
        await().atMost(Duration.ofSeconds(90)).until(() -> {
            try (Admin admin = admin()) {
                return admin.describeCluster().nodes().get(2, TimeUnit.SECONDS).size() == 1;
            } catch (ExecutionException | TimeoutException e) {
                return false;
            }
        });
    }

    private Admin admin() {
        return Admin.create(
                Map.of("bootstrap.servers", address(), "request.timeout.ms", 2_000, "default.api.timeout.ms", 2_000));
    }

    @Override
    public void close() {
        program.close();
    }

    /** Ports that were free a moment ago. */
    static final class Ports {

        private Ports() {}

        static int free() {
            try (ServerSocket socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
