package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.starter.messaging.RejectedEventException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What became of one message of a document, as notification-service tells it.
 *
 * @param note the server's answer, the reason of a failure, or what a person noted
 * @param by who reported it
 */
public record MailOutcome(
        UUID documentId,
        UUID sendId,
        SendingOutcome outcome,
        Instant at,
        String by,
        @Nullable String note) {

    /**
     * Tells each outcome to its document.
     *
     * @param take false where the sending is not the document's
     * @throws RejectedEventException where a sending was never requested here
     */
    public static <D> void tell(
            Collection<MailOutcome> outcomes, Map<UUID, D> documents, BiPredicate<D, MailOutcome> take) {
        for (MailOutcome outcome : outcomes) {
            D document = documents.get(outcome.documentId());
            if (document == null || !take.test(document, outcome)) {
                throw new RejectedEventException(
                        "sending-unknown",
                        "sending " + outcome.sendId() + " of document " + outcome.documentId()
                                + " was not requested here");
            }
        }
    }
}
