package com.azuvio.crmconnect.notification.message;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be queued as a message.
 *
 * @param replacesId the uncertain message in whose place it is sent
 * @param resendOfId the message that a person sends again with it
 * @param requestedBy the person who asked for this mail; absent where another service or the schedule did
 * @param clientId absent where it is for nobody's account
 */
record Letter(
        UUID sendId,
        @Nullable UUID replacesId,
        @Nullable UUID resendOfId,
        @Nullable String requestedBy,
        @Nullable UUID clientId,
        Language language,
        MailContent content,
        List<Attachment> attachments,
        Recipients recipients) {

    static Letter of(
            UUID sendId,
            @Nullable UUID clientId,
            Language language,
            MailContent content,
            List<Attachment> attachments,
            Recipients recipients) {
        return new Letter(sendId, null, null, null, clientId, language, content, attachments, recipients);
    }

    /** The same mail in place of a message that was found not delivered. */
    static Letter inPlaceOf(Mail mail) {
        return new Letter(
                mail.sendId(),
                mail.id(),
                null,
                mail.requestedBy(),
                mail.clientId(),
                mail.language(),
                mail.content(),
                mail.attachments(),
                new Recipients(mail.recipients()));
    }

    /** The same mail once more, perhaps to somebody else. */
    static Letter again(Mail mail, Recipients recipients, String by) {
        return new Letter(
                mail.sendId(),
                null,
                mail.id(),
                by,
                mail.clientId(),
                mail.language(),
                mail.content(),
                mail.attachments(),
                recipients);
    }
}
