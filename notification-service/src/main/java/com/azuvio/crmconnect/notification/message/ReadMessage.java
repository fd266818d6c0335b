package com.azuvio.crmconnect.notification.message;

import com.azuvio.crmconnect.notification.client.ClientCopies;
import com.azuvio.crmconnect.notification.client.ClientCopy;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One message with its attempts. */
@Service
public class ReadMessage {

    private final Messages messages;
    private final ClientCopies clients;

    ReadMessage(Messages messages, ClientCopies clients) {
        this.messages = messages;
        this.clients = clients;
    }

    @Transactional(readOnly = true)
    public MessageDetails read(UUID id) {
        return detailsOf(messages.findById(id).orElseThrow(() -> unknown(id)));
    }

    MessageDetails detailsOf(Message message) {
        message.attempts(); // loaded while the transaction is open
        return new MessageDetails(
                message,
                Optional.ofNullable(message.clientId())
                        .flatMap(clients::find)
                        .map(ClientCopy::name)
                        .orElse(null),
                messages.replacementOf(message.id()).orElse(null),
                messages.findByResendOfIdOrderById(message.id()).stream()
                        .map(Message::id)
                        .toList());
    }

    static Refusal unknown(UUID id) {
        return Refusal.notFound("message-not-found", "there is no message " + id);
    }
}
