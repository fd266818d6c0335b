package com.azuvio.crmconnect.invoicing.recurring;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of "expected against generated".
 *
 * @param late made after its day
 * @param documentStatus of the document, with its {@code number} once issued
 * @param total of the document as it stands now
 * @param totalBefore of the document of the period before that has one
 * @param amountChanged whether they differ
 * @param reason why it is missing, failed or was skipped
 * @param decidedBy who skipped it
 * @param policyReason why the document could not be issued or sent
 */
public record ReportedPeriod(
        UUID templateId,
        String templateName,
        UUID clientId,
        @Nullable String clientName,
        int index,
        LocalDate startsOn,
        LocalDate endsOn,
        PeriodState state,
        boolean late,
        @Nullable UUID invoiceId,
        @Nullable String documentStatus,
        @Nullable String number,
        @Nullable Money total,
        @Nullable Money totalBefore,
        boolean amountChanged,
        @Nullable String reason,
        @Nullable String decidedBy,
        int attempts,
        @Nullable Instant nextTryAt,
        @Nullable PolicyStep policyStep,
        @Nullable String policyReason) {}
