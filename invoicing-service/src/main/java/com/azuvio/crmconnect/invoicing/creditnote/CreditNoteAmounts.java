package com.azuvio.crmconnect.invoicing.creditnote;

import com.azuvio.crmconnect.invoicing.document.Totals;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The totals in columns.
 *
 * @param appliedAmount what the original's open amount absorbed; of an issued note
 * @param surplusAmount the rest, which is money of the client
 */
@Embeddable
record CreditNoteAmounts(
        BigDecimal netAmount,
        BigDecimal vatAmount,
        BigDecimal totalAmount,
        @Nullable BigDecimal appliedAmount,
        @Nullable BigDecimal surplusAmount) {

    static CreditNoteAmounts of(Totals totals) {
        return new CreditNoteAmounts(
                totals.net().amount(), totals.vat().amount(), totals.gross().amount(), null, null);
    }

    CreditNoteAmounts applied(BigDecimal absorbed) {
        return new CreditNoteAmounts(netAmount, vatAmount, totalAmount, absorbed, totalAmount.subtract(absorbed));
    }
}
