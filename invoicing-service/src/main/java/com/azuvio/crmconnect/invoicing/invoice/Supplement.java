package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.calculation.Calculated;
import com.azuvio.crmconnect.invoicing.calculation.DocumentCalculation;
import com.azuvio.crmconnect.invoicing.document.CorrectionReason;
import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.starter.money.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a debit note says: client, tax point, shipment and references of its original as that was issued, and lines at the original's VAT (D5, D8).
 *
 * @param correctsCreditNoteId the credit note that it takes back as a whole
 * @param givenVat VAT per category and rate that is taken over and not calculated: that of the credit note; otherwise empty
 */
public record Supplement(
        InvoiceSnapshot original,
        CorrectionReason reason,
        String text,
        @Nullable UUID correctsCreditNoteId,
        List<Line> lines,
        List<VatBreakdown> givenVat,
        @Nullable String notes) {

    /** @param originalPosition absent where an amount was credited on a whole VAT rate */
    public record Line(@Nullable Integer originalPosition, DocumentLine line, LineVat vat) {}

    public Supplement {
        lines = List.copyOf(lines);
        givenVat = List.copyOf(givenVat);
    }

    public Calculated calculated() {
        return DocumentCalculation.calculate(
                        original.currency(),
                        lines.stream().map(Line::line).toList(),
                        lines.stream().map(Line::vat).toList(),
                        Money.zero(original.currency()),
                        List.of())
                .withVat(givenVat);
    }
}
