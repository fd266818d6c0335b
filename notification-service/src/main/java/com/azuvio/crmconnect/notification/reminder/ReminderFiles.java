package com.azuvio.crmconnect.notification.reminder;

import com.azuvio.crmconnect.notification.document.StatementFile;
import com.azuvio.crmconnect.notification.message.Attachment;
import com.azuvio.crmconnect.notification.message.ReminderContent;
import java.util.List;
import java.util.UUID;

/** A statement of account per currency, drawn as it was known at the first question. */
final class ReminderFiles {

    private static final int CURRENCIES_MAX = 5;

    private ReminderFiles() {}

    static List<Attachment> of(UUID clientId, ReminderContent content) {
        return content.lines().stream()
                .map(line -> line.remaining().currency().getCurrencyCode())
                .distinct()
                .sorted()
                .limit(CURRENCIES_MAX)
                .map(currency -> StatementFile.of(clientId, currency, null, content.asOf(), content.knownAt()))
                .toList();
    }
}
