package com.azuvio.crmconnect.starter.outbox;

import com.azuvio.crmconnect.starter.messaging.TraceContext;
import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

@AutoConfiguration
@EnableConfigurationProperties(OutboxProperties.class)
public class OutboxConfiguration {

    @Bean(destroyMethod = "close")
    OutboxConnections outboxConnections(JdbcConnectionDetails database, OutboxProperties properties) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("outbox");
        pool.setJdbcUrl(database.getJdbcUrl());
        pool.setUsername(database.getUsername());
        pool.setPassword(database.getPassword());
        pool.setMaximumPoolSize(properties.poolConnectionsMax());
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(5_000);
        pool.setInitializationFailTimeout(-1);
        pool.setAutoCommit(false);
        pool.addDataSourceProperty("socketTimeout", "30");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.setConnectionInitSql("set idle_in_transaction_session_timeout = " + properties.sessionTimeoutMillis());
        return new OutboxConnections(new HikariDataSource(pool));
    }

    /** The relay's own pool: commands that hold every other connection do not keep events from leaving. */
    record OutboxConnections(HikariDataSource dataSource) {
        void close() {
            dataSource.close();
        }
    }

    @Bean
    OutboxProducer outboxProducer(KafkaProperties kafka, OutboxProperties properties) {
        Map<String, Object> settings = kafka.buildProducerProperties();
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, properties.sendTimeoutMillis() / 2);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, properties.sendTimeoutMillis());
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, OutboxProperties.METADATA_WAIT_MILLIS);
        return new OutboxProducer(new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer()));
    }

    record OutboxProducer(KafkaProducer<String, byte[]> producer) implements AutoCloseable {
        @Override
        public void close() {
            producer.close();
        }
    }

    /** Waits for the migrations by its parameter. */
    @Bean
    OutboxRelay outboxRelay(
            OutboxConnections connections,
            OutboxProducer producer,
            @Value("${spring.application.name}") String application,
            OutboxProperties properties,
            FlywayMigrationInitializer migrations) {
        return new OutboxRelay(connections.dataSource(), producer.producer(), "/" + application, properties);
    }

    @Bean
    Outbox outbox(
            JdbcTemplate jdbc,
            CompanyCalendar calendar,
            CurrentActor actor,
            TraceContext trace,
            OutboxRelay relay,
            OutboxProperties properties) {
        return new JdbcOutbox(jdbc, calendar, actor, trace, relay, properties);
    }

    @Bean
    RepublishController republishController(ObjectProvider<StateRepublisher> republishers) {
        return new RepublishController(republishers.orderedStream().toList());
    }

    @Bean
    OutboxBacklog outboxBacklog(JdbcTemplate jdbc, CompanyCalendar calendar, MeterRegistry meters) {
        return new OutboxBacklog(jdbc, calendar, meters);
    }
}
