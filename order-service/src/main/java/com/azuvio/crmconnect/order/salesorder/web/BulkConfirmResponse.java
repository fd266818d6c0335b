package com.azuvio.crmconnect.order.salesorder.web;

import com.azuvio.crmconnect.order.salesorder.ConfirmOutcome;
import com.azuvio.crmconnect.order.salesorder.OrderStatus;
import com.azuvio.crmconnect.starter.web.Problems;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/** @param rows one per row of the command, in its order */
record BulkConfirmResponse(List<Row> rows) {

    /**
     * What became of one order.
     *
     * @param status that it has now
     * @param problem why it was refused: what the command for one order answers
     */
    record Row(
            UUID id,
            Outcome outcome,
            @Nullable String number,
            @Nullable OrderStatus status,

            @Schema(ref = "#/components/schemas/Problem") @Nullable
            ProblemDetail problem) {

        static Row from(ConfirmOutcome outcome) {
            return switch (outcome) {
                case ConfirmOutcome.Confirmed confirmed ->
                    new Row(
                            confirmed.id(),
                            confirmed.before() ? Outcome.UNCHANGED : Outcome.CONFIRMED,
                            confirmed.number(),
                            confirmed.status(),
                            null);
                case ConfirmOutcome.Refused refused ->
                    new Row(refused.id(), Outcome.REFUSED, null, null, Problems.of(refused.failure()));
            };
        }
    }

    enum Outcome {
        /** It is confirmed since now; goods may wait for the warehouse. */
        CONFIRMED,
        /** Nothing was left to confirm. */
        UNCHANGED,
        /** Nothing was done; the problem says why. */
        REFUSED
    }

    static BulkConfirmResponse of(List<ConfirmOutcome> outcomes) {
        return new BulkConfirmResponse(outcomes.stream().map(Row::from).toList());
    }
}
