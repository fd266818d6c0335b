package com.azuvio.crmconnect.invoicing.recurring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a period, as stored.
 *
 * @param late made after its day
 * @param reason why it failed or was skipped
 * @param decidedBy who skipped it; the system for the rest
 * @param attempts that failed
 * @param policyReason why the document could not be issued or sent
 */
public record PeriodRow(
        UUID templateId,
        int index,
        LocalDate startsOn,
        LocalDate endsOn,
        PeriodOutcome outcome,
        boolean late,
        @Nullable UUID invoiceId,
        @Nullable String reason,
        Instant decidedAt,
        String decidedBy,
        int attempts,
        @Nullable Instant nextTryAt,
        PolicyStep policyStep,
        @Nullable String policyReason) {

    RecurringPeriod period() {
        return new RecurringPeriod(index, startsOn, endsOn);
    }
}
