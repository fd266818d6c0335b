package com.azuvio.crmconnect.invoicing.calculation;

import com.azuvio.crmconnect.invoicing.document.DocumentAllowance;
import com.azuvio.crmconnect.invoicing.document.DocumentCharge;
import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.invoicing.document.PricedLine;
import com.azuvio.crmconnect.invoicing.document.Totals;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;

/**
 * The only calculator of documents (rules.md §1). The net of a line is rounded once, VAT is computed once per category and rate on the sum of
 * rounded amounts (BR-CO-17), and sums of rounded amounts are never rounded again (BR-CO-10 to BR-CO-15).
 */
public final class DocumentCalculation {

    private static final int HUNDREDTHS = 2;

    private DocumentCalculation() {}

    /**
     * @param vat the VAT of each line, in the order of the lines
     * @param discount the document's discount, zero or positive; it is split over categories and rates by base
     * @throws IllegalArgumentException if an amount is of another currency, or a discount is negative or exceeds what it is taken from
     */
    public static Calculated calculate(
            Currency currency,
            List<DocumentLine> lines,
            List<LineVat> vat,
            Money discount,
            List<DocumentCharge> charges) {
        return calculate(currency, lines, vat, discount, charges, List.of());
    }

    /**
     * With what advance invoices billed before (rules.md §6).
     *
     * @param deductions follow the lines; they bear no discount, and what is left of each rate is the remainder of base and VAT
     */
    public static Calculated calculate(
            Currency currency,
            List<DocumentLine> lines,
            List<LineVat> vat,
            Money discount,
            List<DocumentCharge> charges,
            List<Deduction> deductions) {
        if (lines.size() != vat.size()) {
            throw new IllegalArgumentException(lines.size() + " lines with the VAT of " + vat.size());
        }
        List<PricedLine> priced = new ArrayList<>(lines.size());
        VatGroups groups = new VatGroups(currency);
        for (int i = 0; i < lines.size(); i++) {
            PricedLine line = price(lines.get(i), vat.get(i), currency);
            priced.add(line);
            groups.add(line.vat(), line.net());
        }
        List<DocumentAllowance> allowances = discount.isZero() ? List.of() : groups.split(discount);
        allowances.forEach(
                allowance -> groups.add(allowance.vat(), allowance.amount().negated()));
        charges.forEach(charge -> groups.add(charge.vat(), charge.amount()));
        for (Deduction deduction : deductions) {
            groups.deduct(deduction.taken());
            priced.add(priced(deduction));
        }
        Totals totals = totals(currency, priced, allowances, charges, groups.breakdown());
        return new Calculated(priced, allowances, charges, totals);
    }

    private static PricedLine price(DocumentLine line, LineVat vat, Currency currency) {
        BigDecimal exact = line.quantity().multiply(line.unitPrice());
        BigDecimal share = BigDecimal.ONE.subtract(line.discountPercent().movePointLeft(HUNDREDTHS));
        Money gross = lineGross(currency, line);
        Money net = line.discountAmount() == null
                ? Money.rounded(exact.multiply(share), currency)
                : gross.minus(discountWithin(gross, line));
        return new PricedLine(line, vat, net, gross.minus(net));
    }

    private static PricedLine priced(Deduction deduction) {
        VatBreakdown taken = deduction.taken();
        return new PricedLine(
                deduction.line(),
                new LineVat(taken.category(), taken.ratePercent(), taken.exemption()),
                taken.base().negated(),
                Money.zero(taken.base().currency()));
    }

    private static Money discountWithin(Money gross, DocumentLine line) {
        Money discount = Objects.requireNonNull(line.discountAmount());
        if (discount.isNegative()
                || discount.compareTo(gross) > 0
                || line.discountPercent().signum() != 0) {
            throw new IllegalArgumentException(
                    "Discount of " + discount + " and " + line.discountPercent() + " % on a line of " + gross);
        }
        return discount;
    }

    /** A discount on the whole document that is given as a percentage of its lines. */
    public static Money discountOf(Currency currency, List<DocumentLine> lines, BigDecimal percent) {
        Money linesNet = sum(
                currency, lines.stream().map(line -> lineNet(currency, line)).toList());
        return linesNet.times(percent.movePointLeft(HUNDREDTHS));
    }

    /** Net amount of a line; its VAT changes nothing about it. */
    public static Money lineNet(Currency currency, DocumentLine line) {
        return price(line, LineVat.UNDECIDED, currency).net();
    }

    /** Quantity × price before any discount. */
    public static Money lineGross(Currency currency, DocumentLine line) {
        return Money.rounded(line.quantity().multiply(line.unitPrice()), currency);
    }

    private static Totals totals(
            Currency currency,
            List<PricedLine> lines,
            List<DocumentAllowance> allowances,
            List<DocumentCharge> charges,
            List<VatBreakdown> breakdown) {
        Money linesNet = sum(currency, lines.stream().map(PricedLine::net).toList());
        Money allowed =
                sum(currency, allowances.stream().map(DocumentAllowance::amount).toList());
        Money charged =
                sum(currency, charges.stream().map(DocumentCharge::amount).toList());
        Money net = linesNet.minus(allowed).plus(charged);
        Money vat = sum(currency, breakdown.stream().map(VatBreakdown::vat).toList());
        return new Totals(linesNet, allowed, charged, net, vat, net.plus(vat), breakdown);
    }

    private static Money sum(Currency currency, List<Money> amounts) {
        return amounts.stream().reduce(Money.zero(currency), Money::plus);
    }
}
