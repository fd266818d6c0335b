package com.azuvio.crmconnect.invoicing.calculation;

import com.azuvio.crmconnect.invoicing.document.PricedLine;
import com.azuvio.crmconnect.invoicing.document.Totals;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/**
 * Splits an advance over the VAT rates of what it is paid for (rules.md §6): the gross by the gross of each rate, the net derived from it. Whoever
 * takes the last of it takes what is left of every rate, so that all advances together are what was billed, to the cent.
 */
public final class AdvanceCalculation {

    private AdvanceCalculation() {}

    /**
     * A percentage of what is billed, with its VAT.
     *
     * @param percent above 0, at most 100
     */
    public static Money share(Totals billed, BigDecimal percent) {
        return billed.gross().times(percent.movePointLeft(2));
    }

    /**
     * @param billed the rates of the whole; those that are not above zero bear nothing
     * @param taken what earlier advances took of them, in any number of rows
     * @param gross above zero, at most what they left
     * @throws IllegalArgumentException if that is not so
     */
    public static List<VatBreakdown> split(List<VatBreakdown> billed, List<VatBreakdown> taken, Money gross) {
        List<Creditable.Rate> bearing = left(billed, taken).stream()
                .filter(rate -> rate.gross().isPositive())
                .toList();
        Currency currency = gross.currency();
        Money room = bearing.stream().map(Creditable.Rate::gross).reduce(Money.zero(currency), Money::plus);
        if (!gross.isPositive() || gross.compareTo(room) > 0) {
            throw new IllegalArgumentException("An advance of " + gross + " on " + room);
        }
        List<Money> shares = LargestRemainder.split(
                gross, bearing.stream().map(Creditable.Rate::gross).toList());
        List<VatBreakdown> rows = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            if (shares.get(i).isPositive()) {
                rows.add(row(CreditVat.inGross(bearing.get(i), shares.get(i))));
            }
        }
        return rows;
    }

    /** What is left to take; zero where rows took more than is billed, as when the order was changed in between. */
    public static Money left(List<VatBreakdown> billed, List<VatBreakdown> taken, Currency currency) {
        return left(billed, taken).stream()
                .map(Creditable.Rate::gross)
                .filter(Money::isPositive)
                .reduce(Money.zero(currency), Money::plus);
    }

    /** What is left of each row of an advance; one that is gone is zero. */
    public static List<VatBreakdown> rest(List<VatBreakdown> advance, List<VatBreakdown> taken) {
        return left(advance, taken).stream()
                .map(rate -> new VatBreakdown(
                        rate.of().category(),
                        rate.of().ratePercent(),
                        rate.base(),
                        rate.vat(),
                        rate.of().exemption()))
                .toList();
    }

    /** The totals of a document that bills one row per rate. */
    public static Totals totals(Currency currency, List<VatBreakdown> rows) {
        return CreditCalculation.totals(currency, rows);
    }

    /** Whether the rows are part of what is billed: no rate of theirs takes more of base or VAT. */
    public static boolean fits(List<VatBreakdown> billed, List<VatBreakdown> taken) {
        return taken.stream().allMatch(row -> billed.stream().anyMatch(whole -> isSameRate(whole, row)))
                && left(billed, taken).stream()
                        .noneMatch(
                                rate -> rate.base().isNegative() || rate.vat().isNegative());
    }

    /** An advance as a document that bills nothing else: a line per rate, with the amounts as given. */
    public static Calculated document(List<PricedLine> lines, List<VatBreakdown> rows) {
        return new Calculated(
                lines, List.of(), List.of(), totals(rows.getFirst().base().currency(), rows));
    }

    private static List<Creditable.Rate> left(List<VatBreakdown> billed, List<VatBreakdown> taken) {
        return billed.stream()
                .map(whole -> {
                    Money base = whole.base();
                    Money vat = whole.vat();
                    for (VatBreakdown row : taken) {
                        if (isSameRate(whole, row)) {
                            base = base.minus(row.base());
                            vat = vat.minus(row.vat());
                        }
                    }
                    return new Creditable.Rate(whole, base, vat);
                })
                .toList();
    }

    private static VatBreakdown row(CreditVat taken) {
        VatBreakdown of = taken.rate().of();
        return new VatBreakdown(of.category(), of.ratePercent(), taken.base(), taken.vat(), of.exemption());
    }

    static boolean isSameRate(VatBreakdown one, VatBreakdown other) {
        return one.category() == other.category() && one.ratePercent().compareTo(other.ratePercent()) == 0;
    }
}
