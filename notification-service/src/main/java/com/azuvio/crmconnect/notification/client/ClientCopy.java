package com.azuvio.crmconnect.notification.client;

import java.util.List;
import java.util.UUID;

/**
 * What mails need to know of a client.
 *
 * @param revision of client-service's state; the highest wins
 */
public record ClientCopy(
        UUID id,
        long revision,
        String name,
        String language,
        List<String> invoiceEmails,
        List<ReminderBlock> reminderBlocks) {

    public ClientCopy {
        invoiceEmails = List.copyOf(invoiceEmails);
        reminderBlocks = List.copyOf(reminderBlocks);
    }
}
