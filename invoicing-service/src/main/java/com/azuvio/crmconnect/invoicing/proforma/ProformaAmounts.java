package com.azuvio.crmconnect.invoicing.proforma;

import com.azuvio.crmconnect.invoicing.calculation.Calculated;
import com.azuvio.crmconnect.invoicing.document.Totals;
import com.azuvio.crmconnect.starter.money.Money;

/**
 * What a proforma amounts to.
 *
 * @param whole what the order comes to
 * @param asked the lines and the totals of the proforma itself; those of the whole where all of it is asked for
 */
public record ProformaAmounts(Totals whole, Calculated asked) {

    Money total() {
        return asked.totals().gross();
    }
}
