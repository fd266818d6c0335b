package com.azuvio.crmconnect.invoicing.rendering;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form of an issued document that could not be made. It is tried again by itself; until it is there, the document is neither sent nor served in it.
 *
 * @param since of the first failure; {@code attempts} all failed so far
 * @param nextTryAt when it is tried again at the latest
 * @param sendWish the wish to send it as soon as it is there; absent where nobody has asked for that
 */
public record RenderingFailure(
        UUID documentId,
        Form form,
        String reason,
        Instant since,
        int attempts,
        Instant nextTryAt,
        @Nullable SendWish sendWish) {

    /** @param recipients empty: the client's invoice e-mails as they are then */
    public record SendWish(List<String> recipients, String by, Instant at) {}

    public enum Form {
        PDF,
        XML
    }
}
