package com.azuvio.crmconnect.invoicing.goodsreturn;

import com.azuvio.crmconnect.invoicing.creditnote.Wanted;
import com.azuvio.crmconnect.invoicing.invoice.JsonColumn;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/** Quantities of lines of an invoice, in the order of the lines and to four decimals, so that the same quantities are equal. */
public record Quantities(List<OfLine> lines) {

    /** @param position that of the invoice's line */
    public record OfLine(int position, BigDecimal quantity) {
        public OfLine {
            quantity = quantity.setScale(ReturnLine.QUANTITY_SCALE, RoundingMode.UNNECESSARY);
        }
    }

    public Quantities {
        lines = lines.stream().sorted(Comparator.comparingInt(OfLine::position)).toList();
    }

    /** A credit note of them. */
    Wanted wanted() {
        return new Wanted(
                Wanted.Way.LINES,
                lines.stream()
                        .map(line -> new Wanted.Line(line.position(), line.quantity(), null))
                        .toList(),
                null);
    }

    @Converter
    static class Column extends JsonColumn<Quantities> {
        Column() {
            super(Quantities.class);
        }
    }
}
