package com.azuvio.crmconnect.local.mailbox;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One accepted message: what its envelope and headers say, and the file that holds its bytes.
 *
 * @param id sorts by time of arrival
 * @param messageId the sender's Message-ID, the same for a message that was handed over twice
 * @param size of the message as it was sent, in bytes
 */
record StoredMail(
        String id,
        Instant receivedAt,
        Envelope envelope,
        String from,
        String subject,
        @Nullable String messageId,
        long size,
        Path file) {

    boolean matches(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return (subject + ' ' + from + ' ' + String.join(" ", envelope.recipients()) + ' ' + messageId)
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }
}
