package com.azuvio.crmconnect.notification.message;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a document over for sending; each send request once, however often it is told. */
@Service
public class QueueMessage {

    private final Messages messages;
    private final CompanyCalendar calendar;

    QueueMessage(Messages messages, CompanyCalendar calendar) {
        this.messages = messages;
        this.calendar = calendar;
    }

    /** A document that is to be mailed; {@code recipients} may be missing or unusable, which makes a failed message. */
    public record SendRequest(
            UUID sendId,
            UUID clientId,
            Language language,
            DocumentToSend document,
            List<Attachment> attachments,
            @Nullable List<String> recipients) {}

    @Transactional
    public void queue(SendRequest request) {
        if (messages.existsBySendIdAndReplacesIdIsNullAndResendOfIdIsNull(request.sendId())) {
            return;
        }
        messages.save(Message.queue(
                Letter.of(
                        request.sendId(),
                        request.clientId(),
                        request.language(),
                        request.document(),
                        request.attachments(),
                        Recipients.of(request.recipients())),
                calendar.now()));
    }
}
