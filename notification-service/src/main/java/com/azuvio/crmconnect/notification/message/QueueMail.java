package com.azuvio.crmconnect.notification.message;

import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over a mail that a person or the schedule asks for. */
@Service
public class QueueMail {

    private final Messages messages;
    private final ReadMessage readMessage;
    private final CompanyCalendar calendar;

    QueueMail(Messages messages, ReadMessage readMessage, CompanyCalendar calendar) {
        this.messages = messages;
        this.readMessage = readMessage;
        this.calendar = calendar;
    }

    /**
     * What is to be mailed.
     *
     * @param clientId absent where it is for nobody's account
     * @param requestedBy absent where the schedule asks
     */
    public record Wish(
            @Nullable UUID clientId,
            Language language,
            MailContent content,
            List<Attachment> attachments,
            Recipients recipients,
            @Nullable String requestedBy) {}

    /** @throws Refusal 422 {@code no-usable-recipient} */
    @Transactional
    public MessageDetails queue(Wish wish) {
        Letter letter = new Letter(
                UuidV7.next(),
                null,
                null,
                wish.requestedBy(),
                wish.clientId(),
                wish.language(),
                wish.content(),
                wish.attachments(),
                wish.recipients().requireUsable());
        return readMessage.detailsOf(messages.saveAndFlush(Message.queue(letter, calendar.now())));
    }
}
