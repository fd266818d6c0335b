package com.azuvio.crmconnect.order.item.web;

import com.azuvio.crmconnect.starter.web.Refusal.FieldProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an import did, row by row. */
record ItemImportResponse(int created, int updated, int unchanged, int rejected, List<Row> rows) {

    /** What became of a row of the file. */
    enum Result {
        CREATED,
        UPDATED,
        UNCHANGED,
        REJECTED
    }

    /** @param line the row's line in the file, the header being line 1 */
    record Row(long line, @Nullable String code, Result result, List<FieldProblem> errors) {}

    static ItemImportResponse of(List<Row> rows) {
        return new ItemImportResponse(
                count(rows, Result.CREATED),
                count(rows, Result.UPDATED),
                count(rows, Result.UNCHANGED),
                count(rows, Result.REJECTED),
                List.copyOf(rows));
    }

    private static int count(List<Row> rows, Result result) {
        return (int) rows.stream().filter(row -> row.result() == result).count();
    }
}
