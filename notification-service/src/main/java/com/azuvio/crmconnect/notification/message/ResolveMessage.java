package com.azuvio.crmconnect.notification.message;

import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person decides what became of an uncertain message. */
@Service
public class ResolveMessage {

    private final Messages messages;
    private final CopyFiles copyFiles;
    private final ReadMessage readMessage;
    private final CurrentActor actor;
    private final CompanyCalendar calendar;

    ResolveMessage(
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

    /** It has arrived. */
    @Transactional
    public MessageDetails delivered(UUID id, String note) {
        Message message = lock(id);
        message.confirm(actor.name(), note, calendar.now());
        return readMessage.detailsOf(messages.saveAndFlush(message));
    }

    /** It has not arrived; {@code sendAgain} queues the same mail as a new message. */
    @Transactional
    public MessageDetails notDelivered(UUID id, String note, boolean sendAgain) {
        Instant now = calendar.now();
        Message message = lock(id);
        message.declareNotDelivered(actor.name(), note, now);
        Message saved = messages.saveAndFlush(message);
        if (sendAgain) {
            Message another = messages.saveAndFlush(message.replacement(now));
            copyFiles.copy(id, another.id());
        }
        return readMessage.detailsOf(saved);
    }

    private Message lock(UUID id) {
        return messages.lock(id).orElseThrow(() -> ReadMessage.unknown(id));
    }
}
