package com.azuvio.crmconnect.invoicing.debitnote;

import com.azuvio.crmconnect.invoicing.calculation.CreditOriginal;
import com.azuvio.crmconnect.invoicing.calculation.CreditPosition;
import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.document.ItemKind;
import com.azuvio.crmconnect.invoicing.document.VatClass;
import com.azuvio.crmconnect.invoicing.invoice.Supplement;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lines of a debit note. Each belongs to a position of the original and bears its VAT, so that nobody chooses a rate. */
final class AdditionalLines {

    private static final String ONE = "C62";
    private static final BigDecimal LINE_AMOUNT_MAX = new BigDecimal("1000000000000");

    private final List<CreditPosition> positions;
    private final Refusal refusal =
            Refusal.unprocessable("debit-note-invalid", "The lines do not fit the original or come to nothing");

    AdditionalLines(InvoiceSnapshot original) {
        positions = CreditOriginal.of(original).positions();
    }

    /** @throws Refusal 422 {@code debit-note-invalid} with every field that breaks a rule */
    List<Supplement.Line> of(List<Additional.Line> wanted) {
        List<Supplement.Line> lines = new ArrayList<>();
        BigDecimal net = BigDecimal.ZERO;
        for (int i = 0; i < wanted.size(); i++) {
            Supplement.Line line = line(wanted.get(i), i + 1, "lines[" + i + "]");
            if (line != null) {
                lines.add(line);
                net = net.add(line.line().quantity().multiply(line.line().unitPrice()));
            }
        }
        if (refusal.fields().isEmpty() && net.compareTo(new BigDecimal("0.01")) < 0) {
            refusal.field("lines", "nothing-billed", "come to 0.00");
        }
        if (!refusal.fields().isEmpty()) {
            throw refusal;
        }
        return lines;
    }

    private Supplement.@Nullable Line line(Additional.Line wanted, int number, String path) {
        if (wanted.originalPosition() > positions.size()) {
            refusal.field(path + ".originalPosition", "position-unknown", "is a position of the original");
            return null;
        }
        CreditPosition position = positions.get(wanted.originalPosition() - 1);
        DocumentLine billed = position.line();
        if (billed == null && wanted.description() == null) {
            refusal.field(
                    path + ".description", "required", "a charge of the original has no description to take over");
            return null;
        }
        BigDecimal quantity = Objects.requireNonNullElse(wanted.quantity(), BigDecimal.ONE);
        BigDecimal price = wanted.amount() == null ? Objects.requireNonNull(wanted.unitPrice()) : wanted.amount();
        if (quantity.multiply(price).compareTo(LINE_AMOUNT_MAX) >= 0) {
            refusal.field(path + ".quantity", "too-large", "quantity × price is below 1,000,000,000,000");
            return null;
        }
        return new Supplement.Line(
                wanted.originalPosition(), line(wanted, number, billed, quantity, price), position.vat());
    }

    private static DocumentLine line(
            Additional.Line wanted, int number, @Nullable DocumentLine billed, BigDecimal quantity, BigDecimal price) {
        boolean ofQuantity = wanted.amount() == null && billed != null;
        return new DocumentLine(
                number,
                null,
                billed == null ? null : billed.itemCode(),
                wanted.description() == null && billed != null
                        ? billed.description()
                        : Objects.requireNonNull(wanted.description()),
                billed == null ? ItemKind.SERVICE : billed.kind(),
                billed == null ? VatClass.STANDARD : billed.vatClass(),
                ofQuantity ? Objects.requireNonNull(billed).unitCode() : ONE,
                quantity,
                price,
                BigDecimal.ZERO);
    }
}
