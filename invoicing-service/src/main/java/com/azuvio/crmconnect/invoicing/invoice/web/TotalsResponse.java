package com.azuvio.crmconnect.invoicing.invoice.web;

import com.azuvio.crmconnect.invoicing.calculation.Calculated;
import com.azuvio.crmconnect.invoicing.document.DocumentAllowance;
import com.azuvio.crmconnect.invoicing.document.DocumentCharge;
import com.azuvio.crmconnect.invoicing.document.NationalVat;
import com.azuvio.crmconnect.invoicing.document.PricedLine;
import com.azuvio.crmconnect.invoicing.document.Totals;
import com.azuvio.crmconnect.invoicing.invoice.ComputeTotals;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a content amounts to; lines, allowances, charges and totals are those that a draft of it would have.
 *
 * @param lines in the order of the request, with the amounts of each
 * @param allowances the document's discount per VAT category and rate
 * @param totals with one VAT row per category and rate
 * @param vatDetermined false where {@code undecided} is not empty: the totals then lack that VAT
 * @param nationalVat the VAT in the company's currency, of content in another one
 */
record TotalsResponse(
        List<PricedLine> lines,
        List<DocumentAllowance> allowances,
        List<DocumentCharge> charges,
        Totals totals,
        boolean vatDetermined,
        List<ComputeTotals.Undecided> undecided,
        @Nullable NationalVat nationalVat) {

    static TotalsResponse from(ComputeTotals.Computed computed) {
        Calculated amounts = computed.calculated();
        return new TotalsResponse(
                amounts.lines(),
                amounts.allowances(),
                amounts.charges(),
                amounts.totals(),
                computed.vatDetermined(),
                computed.undecided(),
                computed.nationalVat());
    }
}
