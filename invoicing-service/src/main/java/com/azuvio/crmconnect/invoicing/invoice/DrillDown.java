package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.filter.Conditions;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the list that show what a metric counts (B9); absent means all.
 *
 * @param ofOrder true: what bills the confirmation of an order; false: what does not
 * @param replacement true: what was issued again in the place of another one; false: what was not
 * @param opening true: what came with the opening balances; false: what did not
 * @param deliveredFrom first day of the first hand-over, inclusive; {@code deliveredTo} the last
 * @param reissuedFrom invoices that were reversed for an error and whose replacement was issued since this day; {@code reissuedTo} until that one
 */
public record DrillDown(
        @Nullable Boolean ofOrder,
        @Nullable Boolean replacement,
        @Nullable Boolean opening,
        @Nullable LocalDate deliveredFrom,
        @Nullable LocalDate deliveredTo,
        @Nullable LocalDate reissuedFrom,
        @Nullable LocalDate reissuedTo) {

    public static final DrillDown NONE = new DrillDown(null, null, null, null, null, null, null);

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** Condition on {@code invoices} (S59), with the parameters' names or values. */
    public static String reissued(String from, String to) {
        return """
            id in (select r.replaces_id from invoices r join credit_notes n on n.id = r.replaces_by_credit_note_id
            where r.status = 'ISSUED' and n.reason = 'ERROR' and r.issued_on between %s and %s)""".formatted(from, to);
    }

    Conditions on(Conditions conditions) {
        conditions
                .and("(confirmation_number is not null) = :ofOrder", "ofOrder", ofOrder)
                .and("(replaces_id is not null) = :replacement", "replacement", replacement)
                .and("opening = :opening", "opening", opening)
                .and("delivered_on >= :deliveredFrom", "deliveredFrom", deliveredFrom)
                .and("delivered_on <= :deliveredTo", "deliveredTo", deliveredTo);
        if (reissuedFrom == null && reissuedTo == null) {
            return conditions;
        }
        return conditions
                .and(
                        reissued(":reissuedFrom", ":reissuedTo"),
                        "reissuedFrom",
                        reissuedFrom == null ? FIRST : reissuedFrom)
                .and("true", "reissuedTo", reissuedTo == null ? LAST : reissuedTo);
    }
}
