package com.azuvio.crmconnect.notification.template.web;

import com.azuvio.crmconnect.notification.template.TryTemplate.Example;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to show.
 *
 * @param subject as it may be saved; absent: as it is, likewise {@code html} and {@code plain}
 * @param messageId of a mail in the log whose data are used
 * @param documentId the last mail with that document is used; neither of them: made-up data
 */
record TryTemplateRequest(
        @Nullable @Size(min = 1, max = 500) String subject,
        @Nullable @Size(min = 1, max = 100_000) String html,
        @Nullable @Size(min = 1, max = 100_000) String plain,
        @Nullable UUID messageId,
        @Nullable UUID documentId) {

    Example example() {
        return new Example(messageId, documentId);
    }
}
