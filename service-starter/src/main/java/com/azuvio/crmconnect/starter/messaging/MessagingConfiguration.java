package com.azuvio.crmconnect.starter.messaging;

import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.kafka.support.converter.BatchMessagingMessageConverter;
import org.springframework.messaging.Message;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.backoff.FixedBackOff;

@AutoConfiguration
@EnableConfigurationProperties(MessagingProperties.class)
public class MessagingConfiguration {

    @Bean
    TraceContext traceContext(ObjectProvider<Tracer> tracer) {
        return new TraceContext(tracer);
    }

    @Bean
    Inbox inbox(JdbcTemplate jdbc, CompanyCalendar calendar, MessagingProperties properties) {
        return new Inbox(jdbc, calendar, properties);
    }

    @Bean
    ParkedMessages parkedMessages(JdbcTemplate jdbc, CompanyCalendar calendar) {
        return new ParkedMessages(jdbc, calendar);
    }

    @Bean
    ReplayParked replayParked(ParkedMessages parked, List<EventHandler> handlers, CurrentActor actor) {
        return new ReplayParked(parked, handlers, actor);
    }

    @Bean
    ParkedMessageController parkedMessageController(ParkedMessages parked, ReplayParked replayParked) {
        return new ParkedMessageController(parked, replayParked);
    }

    @Bean
    EventBatches eventBatches(
            List<EventHandler> handlers,
            PlatformTransactionManager transactions,
            Inbox inbox,
            ParkedMessages parked,
            MeterRegistry meters,
            MessagingProperties properties) {
        return new EventBatches(handlers, new TransactionTemplate(transactions), inbox, parked, meters, properties);
    }

    /** The one binding of a service: every topic that it reads, a poll at a time, as raw records. */
    @Bean
    @SuppressWarnings("unchecked") // the converter below puts the poll's records into this header
    Consumer<Message<List<byte[]>>> events(EventBatches batches) {
        return message -> batches.accept((List<ConsumerRecord<byte[], byte[]>>)
                Objects.requireNonNull(message.getHeaders().get(KafkaHeaders.RAW_DATA)));
    }

    @Bean
    BatchMessagingMessageConverter eventBatchConverter() {
        BatchMessagingMessageConverter converter = new BatchMessagingMessageConverter();
        converter.setRawRecordHeader(true);
        return converter;
    }

    /** What a batch throws is passing trouble: repeat it without limit, and keep polling meanwhile. */
    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> retryWithoutLimit(
            MessagingProperties properties) {
        return (container, destination, group) -> container.setCommonErrorHandler(new DefaultErrorHandler(
                new FixedBackOff(properties.retryBackOffMillis(), FixedBackOff.UNLIMITED_ATTEMPTS)));
    }
}
