package com.azuvio.crmconnect.notification.message;

import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a message again, perhaps to somebody else, as a new message that names the old one (D9). */
@Service
public class ResendMessage {

    private final Messages messages;
    private final CopyFiles copyFiles;
    private final ReadMessage readMessage;
    private final CurrentActor actor;
    private final CompanyCalendar calendar;

    ResendMessage(
            Messages messages,
            CopyFiles copyFiles,
            ReadMessage readMessage,
            CurrentActor actor,
            CompanyCalendar calendar) {
        this.messages = messages;
        this.copyFiles = copyFiles;
        this.readMessage = readMessage;
        this.actor = actor;
        this.calendar = calendar;
    }

    /**
     * @param to empty: to whom the message went
     * @return the new message
     * @throws Refusal 404 {@code message-not-found}; 409 {@code resend-under-way} while the same resend waits; as {@link Message#resend}
     */
    @Transactional
    public MessageDetails resend(UUID id, Recipients to) {
        Message message = messages.lock(id).orElseThrow(() -> ReadMessage.unknown(id));
        Message again = message.resend(to, actor.name(), calendar.now());
        boolean underWay = messages.findByResendOfIdOrderById(id).stream()
                .anyMatch(other -> other.isOpen() && other.recipients().equals(again.recipients()));
        if (underWay) {
            throw Refusal.conflict("resend-under-way", "it is being sent again to the same recipients already");
        }
        Message saved = messages.saveAndFlush(again);
        copyFiles.copy(id, saved.id());
        return readMessage.detailsOf(saved);
    }
}
