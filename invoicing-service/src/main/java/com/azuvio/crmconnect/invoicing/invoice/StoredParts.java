package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.DocumentCharge;
import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.invoicing.document.PricedLine;
import com.azuvio.crmconnect.invoicing.tax.VatDecision;
import java.util.List;
import java.util.stream.IntStream;

/** The stored lines and charges of a document, each with its VAT as it was decided the last time. The lists are the document's own. */
record StoredParts(List<InvoiceLine> lines, List<InvoiceCharge> charges) {

    /** Takes what the determination says; what stays as it is keeps its row. */
    void take(Determination determination) {
        List<InvoiceLine> priced =
                // The lines of deductions follow from the share of advances and are not stored.
                determination.calculated().lines().stream()
                        .limit(determination.decisions().size())
                        .map(InvoiceLine::of)
                        .toList();
        for (int i = 0; i < priced.size(); i++) {
            if (i == lines.size()) {
                lines.add(priced.get(i));
            } else if (!lines.get(i).vat().equals(priced.get(i).vat())) {
                lines.set(i, priced.get(i));
            }
        }
        for (int i = 0; i < charges.size(); i++) {
            LineVat vat = determination.chargeDecisions().get(i).vat();
            if (!charges.get(i).vat().vat().equals(vat)) {
                charges.set(i, InvoiceCharge.of(charges.get(i).billed(), vat));
            }
        }
    }

    /** Other charges than before. */
    void charge(List<BilledCharge> billed, List<VatDecision> decisions) {
        charges.clear();
        for (int i = 0; i < billed.size(); i++) {
            charges.add(InvoiceCharge.of(billed.get(i), decisions.get(i).vat()));
        }
    }

    /** Adds to {@code comparison} where the VAT would be another. */
    DraftComparison compare(DraftComparison comparison, Determination determination) {
        for (int i = 0; i < lines.size(); i++) {
            comparison.vat(
                    "lines[" + i + "].vat",
                    lines.get(i).vat().vat(),
                    determination.decisions().get(i).vat());
        }
        for (int i = 0; i < charges.size(); i++) {
            comparison.vat(
                    "charges[" + i + "].vat",
                    charges.get(i).vat().vat(),
                    determination.chargeDecisions().get(i).vat());
        }
        return comparison;
    }

    List<DocumentLine> documentLines() {
        return IntStream.range(0, lines.size())
                .mapToObj(index -> lines.get(index).asDocumentLine(index))
                .toList();
    }

    List<PricedLine> pricedLines() {
        return IntStream.range(0, lines.size())
                .mapToObj(index -> lines.get(index).priced(index))
                .toList();
    }

    List<LineVat> vat() {
        return lines.stream().map(line -> line.vat().vat()).toList();
    }

    /** The VAT of the lines as decisions. */
    List<VatDecision> decided() {
        return vat().stream()
                .<VatDecision>map(vat -> new VatDecision.Decided(vat, List.of()))
                .toList();
    }

    List<BilledCharge> billedCharges() {
        return charges.stream().map(InvoiceCharge::billed).toList();
    }

    List<DocumentCharge> pricedCharges() {
        return charges.stream().map(InvoiceCharge::priced).toList();
    }
}
