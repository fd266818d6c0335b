package com.azuvio.crmconnect.invoicing.proforma;

import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.ItemKind;
import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.invoicing.document.PricedLine;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.invoicing.document.VatClass;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The lines of a document that asks for, or bills, a part of the whole: one per VAT rate. */
final class AdvanceLines {

    private static final String PIECE = "C62";
    private static final int DESCRIPTION_MAX = 1000;

    private AdvanceLines() {}

    static List<PricedLine> of(List<VatBreakdown> rows, String text) {
        return IntStream.range(0, rows.size())
                .mapToObj(index -> line(index + 1, rows.get(index), text))
                .toList();
    }

    private static PricedLine line(int position, VatBreakdown row, String text) {
        LineVat vat = new LineVat(row.category(), row.ratePercent(), row.exemption());
        DocumentLine line = new DocumentLine(
                position,
                null,
                null,
                text,
                ItemKind.SERVICE,
                VatClass.STANDARD,
                PIECE,
                BigDecimal.ONE,
                row.base().amount(),
                BigDecimal.ZERO);
        return new PricedLine(line, vat, row.base(), Money.zero(row.base().currency()));
    }

    /** What the advance is for, in the client's language. */
    static String text(ProformaContent content, String language) {
        boolean romanian = "ro".equals(language);
        BigDecimal percent = content.advance().percent();
        String share = percent == null
                ? ""
                : " " + percent.stripTrailingZeros().toPlainString().replace('.', romanian ? ',' : '.') + "%";
        String what = romanian ? "Avans" + share + " pentru " : "Advance payment" + share + " for ";
        String subject = subject(content.order(), content, romanian);
        String text = what + subject;
        return text.length() <= DESCRIPTION_MAX ? text : text.substring(0, DESCRIPTION_MAX);
    }

    private static String subject(@Nullable OrderLink order, ProformaContent content, boolean romanian) {
        if (order != null) {
            return (romanian ? "comanda " : "order ") + order.orderNumber();
        }
        List<DocumentLine> lines = content.billing().lines();
        String first = lines.getFirst().description();
        if (lines.size() == 1) {
            return first;
        }
        return first + (romanian ? " și altele" : " and others");
    }
}
