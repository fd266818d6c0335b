package com.azuvio.crmconnect.starter.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Applies a poll's records in one transaction. Where that fails, the failure is classified before the batch is split:
 *
 * <ul>
 *   <li>transient: thrown to the container, which repeats the batch without limit while it keeps polling;
 *   <li>already done, by a business key: success;
 *   <li>declared refusal: answered (inbound topics) or parked at once;
 *   <li>anything else: tried a few times alone, then parked.
 * </ul>
 */
class EventBatches {

    private static final Logger LOG = LoggerFactory.getLogger(EventBatches.class);

    private final Map<String, EventHandler> handlers;
    private final TransactionTemplate transaction;
    private final Inbox inbox;
    private final ParkedMessages parked;
    private final MeterRegistry meters;
    private final RetryTemplate alone;

    EventBatches(
            List<EventHandler> handlers,
            TransactionTemplate transaction,
            Inbox inbox,
            ParkedMessages parked,
            MeterRegistry meters,
            MessagingProperties properties) {
        this.handlers = handlers.stream().collect(Collectors.toUnmodifiableMap(EventHandler::topic, h -> h));
        if (!this.handlers.keySet().equals(properties.topics())) {
            throw new IllegalStateException("backoffice.messaging.topics are " + properties.topics()
                    + ", the handlers' topics are " + this.handlers.keySet());
        }
        this.transaction = transaction;
        this.inbox = inbox;
        this.parked = parked;
        this.meters = meters;
        this.alone = new RetryTemplate(RetryPolicy.builder()
                .maxRetries(properties.aloneAttemptsMax() - 1L)
                .delay(Duration.ofMillis(properties.aloneBackOffMillis()))
                .multiplier(2)
                .predicate(failure -> !(failure instanceof RejectedEventException) && !Failures.isTransient(failure))
                .build());
    }

    void accept(List<ConsumerRecord<byte[], byte[]>> records) {
        List<Received> received = new ArrayList<>(records.size());
        for (ConsumerRecord<byte[], byte[]> message : records) {
            Received one = Received.of(message, handlers.get(message.topic()));
            if (one instanceof Received.Unknown unknown) {
                count("skipped", unknown.message().topic());
            } else {
                received.add(one);
            }
        }
        if (received.isEmpty()) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> apply(received));
        } catch (RuntimeException e) {
            if (Failures.isTransient(e)) {
                throw e;
            }
            LOG.info("A batch of {} is applied one by one: {}", received.size(), e.toString());
            received.forEach(this::applyAlone);
        }
    }

    private void apply(List<Received> received) {
        List<Received.Known> known = new ArrayList<>();
        for (Received one : received) {
            switch (one) {
                case Received.Known event -> known.add(event);
                case Received.Unreadable message -> {
                    message.handler().reject(Received.rejected(message.message(), message.code(), message.detail()));
                    count("rejected", message.message().topic());
                }
                case Received.Unknown unknown -> throw new IllegalStateException("skipped before: " + unknown.type());
            }
        }
        List<Received.Known> fresh = inbox.admit(known);
        Set<ParkedMessages.Subject> blocked = parked.blockedAmong(fresh);
        List<Received.Known> run = new ArrayList<>();
        for (Received.Known event : fresh) {
            if (blocked.contains(ParkedMessages.Subject.of(event.event()))) {
                parked.queue(event);
                count("queued", event.event().topic());
            } else if (!run.isEmpty() && !run.getFirst().handler().equals(event.handler())) {
                handle(run);
                run = new ArrayList<>(List.of(event));
            } else {
                run.add(event);
            }
        }
        handle(run);
    }

    private static void handle(List<Received.Known> run) {
        if (run.isEmpty()) {
            return;
        }
        EventHandler handler = run.getFirst().handler();
        List<InboundEvent> events = run.stream().map(Received.Known::event).toList();
        if (events.size() == 1) {
            events.getFirst().during(() -> handler.handle(events));
        } else {
            handler.handle(events);
        }
    }

    private void applyAlone(Received one) {
        Throwable failure = attempt(one);
        if (failure == null) {
            return;
        }
        if (Failures.isTransient(failure)) {
            throw new IllegalStateException("The batch is repeated", failure);
        }
        String code = failure instanceof RejectedEventException rejected ? rejected.code() : "handler-failed";
        switch (one) {
            case Received.Known event -> settle(event, code, failure);
            case Received.Unreadable message ->
                throw new IllegalStateException("A rejection could not be kept, the batch is repeated", failure);
            case Received.Unknown unknown -> throw new IllegalStateException("skipped before: " + unknown.type());
        }
    }

    private @Nullable Throwable attempt(Received one) {
        try {
            alone.execute(() -> {
                transaction.executeWithoutResult(status -> apply(List.of(one)));
                return true;
            });
            return null;
        } catch (RetryException e) {
            return e.getCause();
        }
    }

    /** Writes down how an event ended that could not be applied; the next one goes on. */
    private void settle(Received.Known event, String code, Throwable failure) {
        String topic = event.event().topic();
        if (Failures.isAlreadyDone(failure)) {
            LOG.info(
                    "{} {} was done already: {}",
                    event.event().type(),
                    event.event().id(),
                    failure.toString());
            transaction.executeWithoutResult(status -> inbox.admit(List.of(event)));
            count("already-done", topic);
            return;
        }
        String detail = failure instanceof RejectedEventException rejected ? rejected.detail() : failure.toString();
        transaction.executeWithoutResult(status -> {
            if (inbox.admit(List.of(event)).isEmpty()) {
                return;
            }
            if (event.handler() instanceof InboundTopicHandler inbound) {
                inbound.reject(Received.rejected(event.message(), code, detail));
            } else {
                parked.park(event, code, detail);
            }
        });
        if (failure instanceof RejectedEventException) {
            LOG.info(
                    "{} {} was refused: {}", event.event().type(), event.event().id(), code);
        } else {
            LOG.error("{} {} was set aside", event.event().type(), event.event().id(), failure);
        }
        count(event.handler() instanceof InboundTopicHandler ? "rejected" : "parked", topic);
    }

    private void count(String outcome, String topic) {
        meters.counter("backoffice.messages", "outcome", outcome, "topic", topic)
                .increment();
    }
}
