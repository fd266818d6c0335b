package com.azuvio.crmconnect.notification.message;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Settles messages that a dead instance left in Sending: uncertain where handing over could have begun, else queued. */
@Service
public class RecoverInterrupted {

    private static final Logger log = LoggerFactory.getLogger(RecoverInterrupted.class);
    private static final int BATCH_SIZE_MAX = 100;

    private final Messages messages;
    private final RetryPolicy policy;
    private final CompanyCalendar calendar;

    RecoverInterrupted(Messages messages, RetryPolicy policy, CompanyCalendar calendar) {
        this.messages = messages;
        this.policy = policy;
        this.calendar = calendar;
    }

    @Transactional
    public void recover() {
        Instant now = calendar.now();
        for (Message message : messages.lockAbandoned(now, BATCH_SIZE_MAX)) {
            message.recover(policy, now);
            messages.save(message);
            log.warn("message {} was left by its instance and is now {}", message.id(), message.status());
        }
    }
}
