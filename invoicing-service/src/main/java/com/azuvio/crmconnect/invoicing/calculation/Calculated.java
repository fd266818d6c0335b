package com.azuvio.crmconnect.invoicing.calculation;

import com.azuvio.crmconnect.invoicing.document.DocumentAllowance;
import com.azuvio.crmconnect.invoicing.document.DocumentCharge;
import com.azuvio.crmconnect.invoicing.document.PricedLine;
import com.azuvio.crmconnect.invoicing.document.Totals;
import java.util.List;

/** A document's amounts: its lines, its discount per VAT category and rate, its freight, and the totals of all of them. */
public record Calculated(
        List<PricedLine> lines, List<DocumentAllowance> allowances, List<DocumentCharge> charges, Totals totals) {

    public Calculated {
        lines = List.copyOf(lines);
        allowances = List.copyOf(allowances);
        charges = List.copyOf(charges);
    }
}
