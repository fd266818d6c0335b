package com.azuvio.crmconnect.notification.message;

import com.azuvio.crmconnect.notification.client.ClientCopies;
import com.azuvio.crmconnect.notification.client.ClientCopy;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Queues a failed message again. Where it failed for want of a usable recipient it goes to the client's present invoice
 * addresses: correct the client, then retry.
 */
@Service
public class RetryMessage {

    private final Messages messages;
    private final ClientCopies clients;
    private final FindReminders reminders;
    private final ReadMessage readMessage;
    private final CompanyCalendar calendar;

    RetryMessage(
            Messages messages,
            ClientCopies clients,
            FindReminders reminders,
            ReadMessage readMessage,
            CompanyCalendar calendar) {
        this.messages = messages;
        this.clients = clients;
        this.reminders = reminders;
        this.readMessage = readMessage;
        this.calendar = calendar;
    }

    /** @throws Refusal 404 {@code message-not-found}; 409 {@code reminder-under-way}; as {@link Message#retry} */
    @Transactional
    public MessageDetails retry(UUID id) {
        Message message = messages.lock(id).orElseThrow(() -> ReadMessage.unknown(id));
        if (message.kind() == MailKind.REMINDER) {
            refuseBesideAnother(message);
        }
        List<String> present = Optional.ofNullable(message.clientId())
                .flatMap(clients::find)
                .map(ClientCopy::invoiceEmails)
                .orElse(List.of());
        message.retry(Recipients.of(present), calendar.now());
        return readMessage.detailsOf(messages.saveAndFlush(message));
    }

    /** Of two reminders to one client, one is under way at most. */
    private void refuseBesideAnother(Message reminder) {
        UUID clientId = Objects.requireNonNull(reminder.clientId(), "a reminder has a client");
        clients.lock(clientId);
        if (reminders.isUnderWay(clientId, reminder.id())) {
            throw Refusal.conflict("reminder-under-way", "another reminder to this client waits or is uncertain");
        }
    }
}
