package com.azuvio.crmconnect.notification.message;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a mail said. */
@Service
public class FindContent {

    private final Messages messages;

    FindContent(Messages messages) {
        this.messages = messages;
    }

    /** @param clientId absent where it was for nobody's account */
    public record Found(MailContent content, @Nullable UUID clientId) {}

    /** @throws Refusal 404 {@code message-not-found} */
    @Transactional(readOnly = true)
    public Found of(UUID messageId) {
        Message message = messages.findById(messageId).orElseThrow(() -> ReadMessage.unknown(messageId));
        return new Found(message.content(), message.clientId());
    }

    /**
     * What the last mail with that document said.
     *
     * @throws Refusal 404 {@code document-not-mailed}
     */
    @Transactional(readOnly = true)
    public Found ofDocument(UUID documentId) {
        return messages.lastOfDocument(documentId)
                .map(message -> new Found(message.content(), message.clientId()))
                .orElseThrow(
                        () -> Refusal.notFound("document-not-mailed", "no mail with that document was ever asked for"));
    }
}
