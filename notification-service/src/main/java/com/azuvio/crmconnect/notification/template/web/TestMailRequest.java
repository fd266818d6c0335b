package com.azuvio.crmconnect.notification.template.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A test mail.
 *
 * @param recipient one's own address
 * @param subject as it may be saved; absent: as it is, likewise {@code html} and {@code plain}
 * @param messageId of a mail in the log whose data are used
 * @param documentId the last mail with that document is used; neither of them: made-up data
 */
record TestMailRequest(
        @NotBlank @Size(max = 254) String recipient,
        @Nullable @Size(min = 1, max = 500) String subject,
        @Nullable @Size(min = 1, max = 100_000) String html,
        @Nullable @Size(min = 1, max = 100_000) String plain,
        @Nullable UUID messageId,
        @Nullable UUID documentId) {

    TryTemplateRequest toTry() {
        return new TryTemplateRequest(subject, html, plain, messageId, documentId);
    }
}
