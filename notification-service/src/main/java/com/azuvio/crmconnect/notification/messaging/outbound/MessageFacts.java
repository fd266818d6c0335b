package com.azuvio.crmconnect.notification.messaging.outbound;

import com.azuvio.crmconnect.notification.message.DocumentToSend;
import com.azuvio.crmconnect.notification.message.MessageEvent;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What every event of {@code sales.notification} tells of its message. */
public record MessageFacts(
        UUID messageId,
        UUID sendId,
        UUID documentId,
        String documentType,
        String number,
        UUID clientId,
        List<String> recipients) {

    public static MessageFacts from(MessageEvent.Facts facts, DocumentToSend document) {
        return new MessageFacts(
                facts.messageId(),
                facts.sendId(),
                document.id(),
                document.type().name(),
                document.number(),
                Objects.requireNonNull(facts.clientId(), "a document has a client"),
                facts.recipients());
    }
}
