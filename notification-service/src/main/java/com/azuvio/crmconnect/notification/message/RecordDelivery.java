package com.azuvio.crmconnect.notification.message;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import io.github.resilience4j.retry.annotation.Retry;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records how an attempt ended. What the server said exists nowhere else, so a database that is away is waited for, up to
 * the bounds of {@code resilience4j.retry.instances.record-delivery}; after that the lease runs out and the message
 * becomes uncertain.
 */
@Service
public class RecordDelivery {

    private final Messages messages;
    private final RetryPolicy policy;
    private final CompanyCalendar calendar;

    RecordDelivery(Messages messages, RetryPolicy policy, CompanyCalendar calendar) {
        this.messages = messages;
        this.policy = policy;
        this.calendar = calendar;
    }

    @Retry(name = "record-delivery")
    @Transactional
    public void record(UUID messageId, int attempt, DeliveryResult result) {
        Message message = messages.lock(messageId).orElseThrow();
        message.record(attempt, result, policy, calendar.now());
        messages.save(message);
    }
}
