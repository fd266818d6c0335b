package com.azuvio.crmconnect.invoicing.opening;

import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal.FieldProblem;
import java.util.List;

/**
 * What an import did, or would do.
 *
 * @param committed whether the new rows were taken over; all of them, or none
 * @param documentsIssued whether documents of our own were issued before; taking over needs {@code force} then
 * @param sums of the new rows and the unchanged ones, to compare with the old system
 */
public record OpeningReport(
        boolean committed,
        boolean documentsIssued,
        int taken,
        int unchanged,
        int rejected,
        List<Sum> sums,
        List<Row> rows) {

    /** What becomes of a row. */
    public enum Result {
        /** New; taken over where the report is committed. */
        NEW,
        /** Taken over before, with the same content. */
        UNCHANGED,
        /** Nothing of the file is taken over while there is one. */
        REJECTED
    }

    /** @param line in the file, the header being line 1 */
    public record Row(long line, String number, Result result, List<FieldProblem> errors) {}

    /** The sum of what is open, per kind and currency. */
    public record Sum(OpeningRow.Kind kind, long documents, Money open) {}
}
