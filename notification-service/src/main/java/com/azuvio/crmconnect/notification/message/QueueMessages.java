package com.azuvio.crmconnect.notification.message;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes documents over for sending; each send request once, however often it is told. */
@Service
public class QueueMessages {

    private final Messages messages;
    private final CompanyCalendar calendar;

    QueueMessages(Messages messages, CompanyCalendar calendar) {
        this.messages = messages;
        this.calendar = calendar;
    }

    /** A document that is to be mailed; {@code recipients} may be missing or unusable, which makes a failed message. */
    public record SendRequest(
            UUID sendId,
            UUID clientId,
            Language language,
            DocumentToSend document,
            @Nullable List<String> recipients) {}

    @Transactional
    public void queue(List<SendRequest> requests) {
        Set<UUID> taken =
                messages.knownSendIds(requests.stream().map(SendRequest::sendId).collect(Collectors.toSet()));
        for (SendRequest request : requests) {
            if (taken.add(request.sendId())) {
                messages.save(Message.queue(
                        request.sendId(),
                        request.clientId(),
                        request.language(),
                        request.document(),
                        Recipients.of(request.recipients()),
                        calendar.now()));
            }
        }
    }
}
