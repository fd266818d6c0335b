package com.azuvio.crmconnect.payment.bank.web;

import com.azuvio.crmconnect.payment.bank.AcceptLines;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param rows at most 200
 * @param left how many more lines the same command would accept
 */
record AcceptAllResponse(List<AcceptedRow> rows, long left) {

    enum Result {
        ACCEPTED,
        /** The line is as it was. */
        REFUSED
    }

    /**
     * @param code why it was refused
     * @param detail the same in words
     */
    record AcceptedRow(
            UUID lineId,
            Result result,
            @Nullable UUID paymentId,
            @Nullable String code,
            @Nullable String detail) {

        static AcceptedRow from(AcceptLines.Row row) {
            if (row.accepted() != null) {
                return new AcceptedRow(
                        row.lineId(), Result.ACCEPTED, row.accepted().paymentId(), null, null);
            }
            Refusal refusal = row.refusal();
            return new AcceptedRow(
                    row.lineId(),
                    Result.REFUSED,
                    null,
                    refusal == null ? null : refusal.code(),
                    refusal == null ? null : refusal.detail());
        }
    }

    static AcceptAllResponse from(AcceptLines.Outcome outcome) {
        return new AcceptAllResponse(
                outcome.rows().stream().map(AcceptedRow::from).toList(), outcome.left());
    }
}
