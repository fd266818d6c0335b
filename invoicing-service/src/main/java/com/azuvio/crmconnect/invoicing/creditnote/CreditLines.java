package com.azuvio.crmconnect.invoicing.creditnote;

import com.azuvio.crmconnect.invoicing.calculation.Credit;
import com.azuvio.crmconnect.invoicing.calculation.Credit.Entry;
import com.azuvio.crmconnect.invoicing.calculation.CreditPosition;
import com.azuvio.crmconnect.invoicing.document.CorrectionReason;
import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.document.ItemKind;
import com.azuvio.crmconnect.invoicing.document.PricedLine;
import com.azuvio.crmconnect.invoicing.document.VatClass;
import com.azuvio.crmconnect.invoicing.invoice.InvoiceLine;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The printed lines of a credit. A quantity keeps the original's price, and what the note credits less than that is its line discount (BT-136), which
 * so holds the line's share of the document's discount too. An amount is one piece at that price.
 */
final class CreditLines {

    private static final String ONE = "C62";
    private static final int COLUMN_SCALE = 4;
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final InvoiceSnapshot original;
    private final CreditTexts texts;

    CreditLines(InvoiceSnapshot original, CorrectionReason reason) {
        this.original = original;
        this.texts = new CreditTexts(original.buyer().language(), original.number(), reason);
    }

    List<CreditNoteLine> of(Credit credit) {
        List<CreditNoteLine> lines = new ArrayList<>();
        for (Entry entry : credit.entries()) {
            CreditPosition position = entry.position();
            lines.add(new CreditNoteLine(
                    position == null ? null : (Integer) position.position(),
                    InvoiceLine.of(priced(lines.size() + 1, entry, position == null ? null : position.line()))));
        }
        return lines;
    }

    private PricedLine priced(int number, Entry entry, @Nullable DocumentLine billed) {
        if (billed != null && entry.quantity().signum() != 0) {
            return ofQuantity(number, entry, billed);
        }
        String description = entry.position() == null
                ? texts.ofRate(entry.vat())
                : billed == null ? texts.ofCharge() : texts.ofAmount(billed.description());
        DocumentLine any = billed == null ? original.lines().getFirst().line() : billed;
        return new PricedLine(
                line(
                        number,
                        any,
                        billed != null,
                        description,
                        ONE,
                        BigDecimal.ONE,
                        entry.net().amount(),
                        BigDecimal.ZERO),
                entry.vat(),
                entry.net(),
                Money.zero(entry.net().currency()));
    }

    private static PricedLine ofQuantity(int number, Entry entry, DocumentLine billed) {
        BigDecimal exact = entry.quantity().multiply(billed.unitPrice());
        Money price = Money.rounded(exact, entry.net().currency());
        Money discount = price.minus(entry.net());
        // The cent by which a last quantity may exceed its price is rounding, no discount.
        boolean discounted = exact.signum() < 0 ? discount.isNegative() : discount.isPositive();
        BigDecimal percent = discounted
                ? discount.amount().multiply(HUNDRED).divide(price.amount(), COLUMN_SCALE, RoundingMode.HALF_UP)
                : BigDecimal.ZERO;
        return new PricedLine(
                line(
                        number,
                        billed,
                        true,
                        billed.description(),
                        billed.unitCode(),
                        entry.quantity(),
                        billed.unitPrice(),
                        percent.min(HUNDRED)),
                entry.vat(),
                entry.net(),
                discounted ? discount : Money.zero(entry.net().currency()));
    }

    /** Numbers in the scale of their columns, so that a stored line equals one that is calculated again. */
    private static DocumentLine line(
            int number,
            DocumentLine billed,
            boolean ofItem,
            String description,
            String unitCode,
            BigDecimal quantity,
            BigDecimal unitPrice,
            BigDecimal discountPercent) {
        return new DocumentLine(
                number,
                ofItem ? billed.orderLineId() : null,
                ofItem ? billed.itemCode() : null,
                description,
                ofItem ? billed.kind() : ItemKind.SERVICE,
                ofItem ? billed.vatClass() : VatClass.STANDARD,
                unitCode,
                quantity.setScale(COLUMN_SCALE, RoundingMode.UNNECESSARY),
                unitPrice.setScale(COLUMN_SCALE, RoundingMode.UNNECESSARY),
                discountPercent.setScale(COLUMN_SCALE, RoundingMode.UNNECESSARY));
    }
}
