package com.azuvio.crmconnect.notification.message;

import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a reminder over that was judged due. */
@Service
public class QueueReminder {

    private final Messages messages;
    private final CompanyCalendar calendar;

    QueueReminder(Messages messages, CompanyCalendar calendar) {
        this.messages = messages;
        this.calendar = calendar;
    }

    /** The caller holds the client's lock and has made sure that none is under way. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID queue(
            UUID clientId, Language language, ReminderContent content, List<Attachment> files, Recipients recipients) {
        return messages.saveAndFlush(Message.queue(
                        Letter.of(UuidV7.next(), clientId, language, content, files, recipients), calendar.now()))
                .id();
    }
}
