package com.azuvio.crmconnect.invoicing.calculation;

import com.azuvio.crmconnect.invoicing.calculation.Credit.Entry;
import com.azuvio.crmconnect.invoicing.calculation.Creditable.Left;
import com.azuvio.crmconnect.invoicing.calculation.Creditable.Rate;
import com.azuvio.crmconnect.invoicing.document.Totals;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

/**
 * The only calculator of credit notes. Whatever way an original is credited, a note stays within what is left of every position, rate and total,
 * and the notes of a fully credited original sum to it exactly, per rate: VAT is computed on the cumulative credited base, less what was credited
 * before, and the note that takes the rest of a base takes the rest of its VAT. One note's VAT may therefore be a cent off its own base × rate,
 * which EN 16931 tolerates (BR-CO-17 is tested with slack).
 */
public final class CreditCalculation {

    private static final int CENT_DIGITS = 2;

    private CreditCalculation() {}

    /** All that is left, position by position. VAT alone is left where a note of a cent of VAT was taken back. */
    public static Credit full(Creditable left) {
        Stream<Entry> positions = left.positions().stream()
                .filter(Left::isLeft)
                .map(position -> new Entry(position.of(), position.of().vat(), position.quantity(), position.net()));
        Stream<Entry> vatAlone = left.rates().stream()
                .filter(Rate::isVatAlone)
                .map(rate -> new Entry(null, left.lineVat(rate), BigDecimal.ZERO, rate.base()));
        return ofPositions(left, Stream.concat(positions, vatAlone).toList());
    }

    /**
     * The given amounts of positions.
     *
     * @param wanted within what is left of each, one per position
     */
    public static Credit ofShares(Creditable left, List<CreditShare> wanted) {
        List<Entry> entries = new ArrayList<>();
        for (CreditShare share : wanted) {
            CreditPosition position = left.at(share.position()).orElseThrow().of();
            entries.add(new Entry(position, position.vat(), share.quantity(), share.net()));
        }
        return ofPositions(left, entries);
    }

    /** What a quantity of a position is worth: its part of the net that is left, so that the last quantity takes the rest. */
    public static Money worth(Left left, BigDecimal quantity) {
        if (quantity.compareTo(left.quantity()) == 0) {
            return left.net();
        }
        BigDecimal net = left.net().amount();
        return Money.of(
                net.multiply(quantity).divide(left.quantity(), CENT_DIGITS, RoundingMode.HALF_UP),
                left.net().currency());
    }

    /**
     * A net amount, split over the rates by the bases that are left.
     *
     * @param net positive, at most the net that is left
     */
    public static Credit ofNet(Creditable left, Money net) {
        List<Rate> bearing =
                left.rates().stream().filter(rate -> rate.base().isPositive()).toList();
        List<Money> nets =
                LargestRemainder.split(net, bearing.stream().map(Rate::base).toList());
        List<CreditVat> rows = new ArrayList<>();
        for (int i = 0; i < nets.size(); i++) {
            rows.add(CreditVat.onNet(bearing.get(i), nets.get(i)));
        }
        return ofRates(left, rows);
    }

    /**
     * An amount with VAT, split over the rates by the bases that are left with their VAT. It is met to the cent: the VAT is taken out of the
     * cumulative gross.
     *
     * @param gross positive, at most the total that is left
     */
    public static Credit ofGross(Creditable left, Money gross) {
        List<Rate> bearing =
                left.rates().stream().filter(rate -> rate.gross().isPositive()).toList();
        List<Money> parts =
                LargestRemainder.split(gross, bearing.stream().map(Rate::gross).toList());
        List<CreditVat> rows = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            rows.add(CreditVat.inGross(bearing.get(i), parts.get(i)));
        }
        return ofRates(left, rows);
    }

    /** Percent of the original's net, to the cent. */
    public static Money percentOfNet(Creditable left, BigDecimal percent) {
        BigDecimal net = left.original().totals().net().amount();
        return Money.rounded(net.multiply(percent).movePointLeft(2), left.currency());
    }

    /** The totals of a note: its lines hold discounts and charges already, so that both are zero. */
    public static Totals totals(Currency currency, List<VatBreakdown> breakdown) {
        Money zero = Money.zero(currency);
        Money net = breakdown.stream().map(VatBreakdown::base).reduce(zero, Money::plus);
        Money vat = breakdown.stream().map(VatBreakdown::vat).reduce(zero, Money::plus);
        return new Totals(net, zero, zero, net, vat, net.plus(vat), breakdown);
    }

    private static Credit ofPositions(Creditable left, List<Entry> entries) {
        List<CreditVat> rows = new ArrayList<>();
        for (Rate rate : left.rates()) {
            List<Money> nets = entries.stream()
                    .filter(entry -> rate.covers(entry.vat()))
                    .map(Entry::net)
                    .toList();
            if (!nets.isEmpty()) {
                rows.add(CreditVat.onNet(rate, nets.stream().reduce(Money.zero(left.currency()), Money::plus)));
            }
        }
        List<CreditShare> shares = new ArrayList<>();
        for (Entry entry : entries) {
            CreditPosition position = entry.position();
            if (position != null) {
                shares.add(new CreditShare(position.position(), entry.quantity(), entry.net()));
            }
        }
        return new Credit(entries, shares, CreditVat.totals(left.currency(), rows));
    }

    private static Credit ofRates(Creditable left, List<CreditVat> all) {
        List<CreditVat> rows = all.stream().filter(row -> !row.isNothing()).toList();
        List<Entry> entries = new ArrayList<>();
        List<CreditShare> shares = new ArrayList<>();
        for (CreditVat row : rows) {
            List<Left> positions = left.positions().stream()
                    .filter(position -> row.rate().covers(position.of().vat())
                            && position.net().isPositive())
                    .toList();
            entries.add(new Entry(null, left.lineVat(row.rate()), BigDecimal.ZERO, row.base()));
            if (!row.base().isZero()) {
                shares.addAll(spread(row.base(), positions));
            }
        }
        return new Credit(entries, shares, CreditVat.totals(left.currency(), rows));
    }

    /** Takes an amount off all positions of a rate, by what is left of them, so that a later credit of one of them stays within its cap. */
    private static List<CreditShare> spread(Money net, List<Left> positions) {
        List<Money> nets =
                LargestRemainder.split(net, positions.stream().map(Left::net).toList());
        List<CreditShare> shares = new ArrayList<>();
        for (int i = 0; i < nets.size(); i++) {
            if (!nets.get(i).isZero()) {
                shares.add(new CreditShare(positions.get(i).of().position(), BigDecimal.ZERO, nets.get(i)));
            }
        }
        return shares;
    }
}
