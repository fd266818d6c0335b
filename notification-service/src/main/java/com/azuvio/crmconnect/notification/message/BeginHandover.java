package com.azuvio.crmconnect.notification.message;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Commits that the end of a mail's data is about to be sent. From here on a lost answer makes the message uncertain;
 * before, it is safe to try again. An instance that was taken for dead and comes back is stopped here.
 */
@Service
public class BeginHandover {

    private final Messages messages;
    private final CompanyCalendar calendar;

    BeginHandover(Messages messages, CompanyCalendar calendar) {
        this.messages = messages;
        this.calendar = calendar;
    }

    /** @return whether it may be sent; false where the attempt was taken away */
    @Transactional
    public boolean begin(UUID messageId, int attempt) {
        return messages.lock(messageId)
                .filter(message -> message.beginHandover(attempt, calendar.now()))
                .map(messages::save)
                .isPresent();
    }
}
