package com.azuvio.crmconnect.invoicing.einvoice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entry on the submission of an e-invoice.
 *
 * @param indexNumber that the tax office gave it
 * @param on the day of the state
 */
public record Submission(
        SubmissionState state,
        @Nullable String indexNumber,
        LocalDate on,
        @Nullable String note,
        Instant recordedAt,
        String recordedBy) {

    boolean saysSameAs(Submission other) {
        return state == other.state
                && on.equals(other.on)
                && Objects.equals(indexNumber, other.indexNumber)
                && Objects.equals(note, other.note);
    }
}
