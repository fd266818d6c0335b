package com.azuvio.crmconnect.starter.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.yaml.snakeyaml.Yaml;

/**
 * One Kafka broker and one PostgreSQL server for all tests of a module: containers where a Docker engine answers,
 * embedded servers otherwise. Every application context gets its own database.
 */
public final class TestServers {

    /** Where a database is and who may use it. */
    public record Database(String url, String user, String password) {}

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final List<ConfigurableApplicationContext> CONTEXTS = new CopyOnWriteArrayList<>();
    private static final boolean DOCKER =
            System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));

    private TestServers() {}

    /** Registers a context that uses the servers, so that it is closed before they stop: what closes without its broker waits for it. */
    static void usedBy(ConfigurableApplicationContext context) {
        CONTEXTS.add(context);
    }

    private static void stopAtTheEnd(Runnable stop) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            CONTEXTS.forEach(ConfigurableApplicationContext::close);
            stop.run();
        }));
    }

    public static String kafka() {
        return Kafka.BOOTSTRAP;
    }

    public static Database newDatabase() {
        String name = "test_" + DATABASES.incrementAndGet();
        Database server = Postgres.SERVER;
        try (Connection connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        String url = server.url().replaceFirst("/[a-z_0-9]+(\\?.*)?$", "/" + name);
        return new Database(url, server.user(), server.password());
    }

    private static final class Postgres {

        static final Database SERVER = start();

        private static Database start() {
            if (DOCKER) {
                PostgreSQLContainer container = new PostgreSQLContainer("postgres:18");
                container.start();
                return new Database(container.getJdbcUrl(), container.getUsername(), container.getPassword());
            }
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("fsync", "off")
                        .start();
                stopAtTheEnd(() -> close(server));
                return new Database(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Kafka {

        static final String BOOTSTRAP = start();

        private static String start() {
            String bootstrap = DOCKER ? container() : embedded();
            createTopics(bootstrap);
            return bootstrap;
        }

        private static String container() {
            KafkaContainer container = new KafkaContainer("apache/kafka:4.1.2");
            container.start();
            return container.getBootstrapServers();
        }

        private static String embedded() {
            EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1);
            broker.brokerProperty("auto.create.topics.enable", "false");
            broker.brokerProperty("group.initial.rebalance.delay.ms", "0");
            broker.afterPropertiesSet();
            stopAtTheEnd(broker::destroy);
            return broker.getBrokersAsString();
        }

        @SuppressWarnings("unchecked") // the file's shape is fixed and checked by the local stack as well
        private static void createTopics(String bootstrap) {
            try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
                Map<String, List<Map<String, Object>>> file =
                        new Yaml().load(Files.readString(ProjectFiles.root().resolve("deploy/topics.yaml")));
                List<NewTopic> topics = file.getOrDefault("topics", List.of()).stream()
                        .map(topic -> new NewTopic(
                                String.valueOf(topic.get("name")),
                                Integer.parseInt(String.valueOf(topic.get("partitions"))),
                                (short) 1))
                        .toList();
                admin.createTopics(topics).all().get();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
