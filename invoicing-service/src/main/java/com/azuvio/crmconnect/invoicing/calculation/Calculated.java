package com.azuvio.crmconnect.invoicing.calculation;

import com.azuvio.crmconnect.invoicing.document.DocumentAllowance;
import com.azuvio.crmconnect.invoicing.document.DocumentCharge;
import com.azuvio.crmconnect.invoicing.document.PricedLine;
import com.azuvio.crmconnect.invoicing.document.Totals;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.starter.money.Money;
import java.util.List;

/** A document's amounts: its lines, its discount per VAT category and rate, its freight, and the totals of all of them. */
public record Calculated(
        List<PricedLine> lines, List<DocumentAllowance> allowances, List<DocumentCharge> charges, Totals totals) {

    public Calculated {
        lines = List.copyOf(lines);
        allowances = List.copyOf(allowances);
        charges = List.copyOf(charges);
    }

    /**
     * The same bases with VAT that was computed elsewhere: what takes a credit note back charges the VAT that the note took, to the cent.
     *
     * @param rows one per category and rate; where none is given the VAT stays as calculated
     */
    public Calculated withVat(List<VatBreakdown> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        Money vat = rows.stream()
                .map(VatBreakdown::vat)
                .reduce(Money.zero(totals.net().currency()), Money::plus);
        Money base = rows.stream()
                .map(VatBreakdown::base)
                .reduce(Money.zero(totals.net().currency()), Money::plus);
        if (!base.equals(totals.net())) {
            throw new IllegalArgumentException("VAT on " + base + " for a document of " + totals.net());
        }
        Totals given = new Totals(
                totals.linesNet(),
                totals.allowances(),
                totals.charges(),
                totals.net(),
                vat,
                totals.net().plus(vat),
                rows);
        return new Calculated(lines, allowances, charges, given);
    }
}
