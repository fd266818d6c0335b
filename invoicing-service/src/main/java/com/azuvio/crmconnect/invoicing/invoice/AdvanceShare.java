package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.calculation.Deduction;
import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.ItemKind;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.invoicing.document.VatClass;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The part of advances in a document (rules.md §6): what an advance invoice bills per VAT rate; or what an invoice deducts of advance invoices, and
 * counts as prepaid (BT-113) where no advance invoice was issued.
 *
 * @param billed whether the rows are what the document bills
 * @param rows one per advance invoice and rate; base and VAT are given and never computed from the rate
 * @param prepaid of the gross; zero for an advance invoice
 */
public record AdvanceShare(boolean billed, List<Row> rows, Money prepaid) {

    private static final DateTimeFormatter ROMANIAN_DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.of("ro"));
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /** @param advanceInvoiceId what is deducted, with number and day as printed; absent on the advance invoice itself */
    public record Row(
            @Nullable UUID advanceInvoiceId,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            VatBreakdown taken) {}

    public AdvanceShare {
        rows = List.copyOf(rows);
    }

    static AdvanceShare billing(List<VatBreakdown> rates) {
        Money none = Money.zero(rates.getFirst().base().currency());
        return new AdvanceShare(
                true,
                rates.stream().map(rate -> new Row(null, null, null, rate)).toList(),
                none);
    }

    boolean isNothing() {
        return rows.isEmpty() && prepaid.isZero();
    }

    /** Its rows as a breakdown. */
    public List<VatBreakdown> rates() {
        return rows.stream().map(Row::taken).toList();
    }

    /** The lines that say what is deducted; people cannot enter negative quantities. */
    List<Deduction> deductions(int after, String language) {
        return billed
                ? List.of()
                : IntStream.range(0, rows.size())
                        .mapToObj(index -> deduction(after + index + 1, rows.get(index), language))
                        .toList();
    }

    private static Deduction deduction(int position, Row row, String language) {
        LocalDate issuedOn = Objects.requireNonNull(row.issuedOn(), "a deducted advance invoice has its day");
        String text = "ro".equals(language)
                ? "Avans facturat dedus: factura " + row.number() + " din " + ROMANIAN_DAY.format(issuedOn)
                : "Advance invoiced before: invoice " + row.number() + " of " + ENGLISH_DAY.format(issuedOn);
        DocumentLine line = new DocumentLine(
                position,
                null,
                null,
                text,
                ItemKind.SERVICE,
                VatClass.STANDARD,
                "C62",
                BigDecimal.ONE.negate(),
                row.taken().base().amount(),
                BigDecimal.ZERO);
        return new Deduction(line, row.taken());
    }
}
