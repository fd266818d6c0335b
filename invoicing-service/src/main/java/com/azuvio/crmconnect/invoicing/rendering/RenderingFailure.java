package com.azuvio.crmconnect.invoicing.rendering;

import java.time.Instant;
import java.util.UUID;

/**
 * A form of an issued document that could not be made. It is tried again by itself; until it is there, the document is neither sent nor served in it.
 *
 * @param since of the first failure; {@code attempts} all failed so far
 * @param nextTryAt when it is tried again at the latest
 */
public record RenderingFailure(
        UUID documentId, Form form, String reason, Instant since, int attempts, Instant nextTryAt) {

    public enum Form {
        PDF,
        XML
    }
}
