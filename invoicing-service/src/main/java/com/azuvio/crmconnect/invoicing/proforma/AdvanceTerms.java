package com.azuvio.crmconnect.invoicing.proforma;

import com.azuvio.crmconnect.invoicing.calculation.AdvanceCalculation;
import com.azuvio.crmconnect.invoicing.document.Totals;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much is asked for in advance (S51): a percentage of the whole or an amount; both with VAT. Neither: the whole.
 *
 * @param percent above 0, at most 100
 * @param amount above zero
 */
public record AdvanceTerms(
        @Nullable BigDecimal percent, @Nullable Money amount) {

    public AdvanceTerms {
        if (percent != null && amount != null) {
            throw new IllegalArgumentException("An advance is a percentage or an amount");
        }
    }

    Money of(Totals whole) {
        if (amount != null) {
            return amount;
        }
        return percent == null ? whole.gross() : AdvanceCalculation.share(whole, percent);
    }
}
