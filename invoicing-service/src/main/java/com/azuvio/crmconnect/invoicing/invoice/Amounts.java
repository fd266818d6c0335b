package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.Totals;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** The totals in columns, so that lists and sums need no calculation. */
@Embeddable
record Amounts(
        BigDecimal linesNetAmount,
        BigDecimal allowancesAmount,
        BigDecimal chargesAmount,
        BigDecimal netAmount,
        BigDecimal vatAmount,
        BigDecimal totalAmount) {

    static Amounts of(Totals totals) {
        return new Amounts(
                totals.linesNet().amount(),
                totals.allowances().amount(),
                totals.charges().amount(),
                totals.net().amount(),
                totals.vat().amount(),
                totals.gross().amount());
    }
}
