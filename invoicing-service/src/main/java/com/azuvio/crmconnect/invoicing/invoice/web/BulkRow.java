package com.azuvio.crmconnect.invoicing.invoice.web;

import com.azuvio.crmconnect.invoicing.invoice.IssueAndSend;
import com.azuvio.crmconnect.invoicing.invoice.IssueOutcome;
import com.azuvio.crmconnect.invoicing.invoice.SendOutcome;
import com.azuvio.crmconnect.starter.web.Problems;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/**
 * What became of one row of a bulk command.
 *
 * @param outcome what was asked for, or {@code UNCHANGED} where it was so before, or {@code REFUSED}
 * @param number of an issued document
 * @param sendId of a sending that was queued
 * @param problem why it was refused: what the command for one document answers
 * @param sending what became of the sending after the issue; an issue stands whatever became of it
 */
record BulkRow(
        UUID id,
        Outcome outcome,
        @Nullable String number,
        @Nullable UUID sendId,

        @Schema(ref = "#/components/schemas/Problem") @Nullable
        ProblemDetail problem,

        @Nullable SendingRow sending) {

    enum Outcome {
        /** It has its number since now. */
        ISSUED,
        /** Its mail is handed to notification-service, which tells later whether it arrived. */
        QUEUED,
        /** It was issued, or was being sent or delivered, before. */
        UNCHANGED,
        /** Nothing was done; the problem says why. */
        REFUSED
    }

    record SendingRow(
            Outcome outcome,
            @Nullable UUID sendId,

            @Schema(ref = "#/components/schemas/Problem") @Nullable
            ProblemDetail problem) {

        static SendingRow from(SendOutcome outcome) {
            return switch (outcome) {
                case SendOutcome.Queued queued -> new SendingRow(Outcome.QUEUED, queued.sendId(), null);
                case SendOutcome.Unchanged unchanged -> new SendingRow(Outcome.UNCHANGED, null, null);
                case SendOutcome.Refused refused ->
                    new SendingRow(Outcome.REFUSED, null, Problems.of(refused.failure()));
            };
        }
    }

    static BulkRow from(IssueOutcome outcome) {
        return from(outcome, null);
    }

    static BulkRow from(IssueAndSend.Outcome outcome) {
        SendOutcome sent = outcome.sending();
        return from(outcome.issuing(), sent == null ? null : SendingRow.from(sent));
    }

    private static BulkRow from(IssueOutcome outcome, @Nullable SendingRow sending) {
        return switch (outcome) {
            case IssueOutcome.Issued issued ->
                new BulkRow(
                        issued.id(),
                        issued.before() ? Outcome.UNCHANGED : Outcome.ISSUED,
                        issued.number(),
                        null,
                        null,
                        sending);
            case IssueOutcome.Refused refused ->
                new BulkRow(refused.id(), Outcome.REFUSED, null, null, Problems.of(refused.failure()), null);
        };
    }

    static BulkRow from(SendOutcome outcome) {
        SendingRow row = SendingRow.from(outcome);
        return new BulkRow(outcome.id(), row.outcome(), null, row.sendId(), row.problem(), null);
    }
}
