package com.azuvio.crmconnect.invoicing.einvoice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an issued document between Romanian parties stands with the tax office.
 *
 * @param submitBy five working days after the issue, Monday to Friday; public holidays are not counted as such
 * @param submission the last entry; absent while nothing was recorded
 * @param late it is past {@code submitBy} and not with the tax office
 */
public record SubmissionStatus(LocalDate submitBy, @Nullable Submission submission, boolean late) {

    static SubmissionStatus of(LocalDate issuedOn, @Nullable Submission submission, LocalDate today) {
        LocalDate submitBy = SubmissionDeadline.of(issuedOn);
        boolean there = submission != null && submission.state() != SubmissionState.REJECTED;
        return new SubmissionStatus(submitBy, submission, !there && today.isAfter(submitBy));
    }
}
