package com.azuvio.crmconnect.notification.message;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Commits that this instance sends the next message that is due, so that no other does. */
@Service
public class ClaimMessage {

    private final Messages messages;
    private final CompanyCalendar calendar;

    ClaimMessage(Messages messages, CompanyCalendar calendar) {
        this.messages = messages;
        this.calendar = calendar;
    }

    @Transactional
    public Optional<DeliveryOrder> claim(Duration lease) {
        Instant now = calendar.now();
        return messages.lockNextDue(now).map(message -> {
            DeliveryAttempt attempt = message.startSending(now, now.plus(lease));
            messages.save(message);
            return DeliveryOrder.of(message, attempt);
        });
    }
}
