package com.azuvio.crmconnect.invoicing.opening;

import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal.FieldProblem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the file; the values are there where the errors are empty.
 *
 * @param line in the file, the header being line 1
 * @param client id, VAT number or fiscal code
 * @param dueOn of an invoice only
 * @param total of the document in the old system; of an invoice only
 * @param open what of an invoice is unpaid, or what of a credit is free
 */
public record OpeningRow(
        long line,
        String number,
        @Nullable Kind kind,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate dueOn,
        @Nullable String client,
        @Nullable Money total,
        @Nullable Money open,
        List<FieldProblem> errors) {

    /** What the client owes, or what it has to its credit. */
    public enum Kind {
        /** An open invoice. */
        INVOICE,
        /** Free money: a credit note or an over-payment of the old system, or an advance. */
        CREDIT
    }

    public OpeningRow {
        errors = List.copyOf(errors);
    }

    OpeningRow with(FieldProblem error) {
        return new OpeningRow(line, number, kind, issuedOn, dueOn, client, total, open, List.of(error));
    }
}
