package com.azuvio.crmconnect.invoicing.calculation;

import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What of an original is left to credit: per position in quantity and amount, per VAT rate in base and VAT, and in total. */
public record Creditable(CreditOriginal original, List<Left> positions, List<Rate> rates) {

    /** @param quantity what is left of it; zero for a charge. {@code net} likewise */
    public record Left(CreditPosition of, BigDecimal quantity, Money net) {

        /** Whether a note of everything that is left has a line for it; one that never cost anything goes along with its quantity. */
        boolean isLeft() {
            return !net.isZero() || (of.net().isZero() && quantity.signum() != 0);
        }
    }

    /** @param base what is left of the row's base; {@code vat} of its VAT */
    public record Rate(VatBreakdown of, Money base, Money vat) {

        boolean covers(LineVat line) {
            return line.category() == of.category() && line.ratePercent().compareTo(of.ratePercent()) == 0;
        }

        Money gross() {
            return base.plus(vat);
        }

        boolean isVatAlone() {
            return base.isZero() && vat.isPositive();
        }

        Money creditedBase() {
            return of.base().minus(base);
        }

        Money creditedVat() {
            return of.vat().minus(vat);
        }
    }

    public Creditable {
        positions = List.copyOf(positions);
        rates = List.copyOf(rates);
    }

    /**
     * @param shares what earlier notes took, at most one per position
     * @param credited base and VAT of earlier notes, at most one row per category and rate
     */
    public static Creditable of(CreditOriginal original, List<CreditShare> shares, List<VatBreakdown> credited) {
        List<Left> positions = original.positions().stream()
                .map(position -> left(position, shares))
                .toList();
        List<Rate> rates = original.totals().breakdown().stream()
                .map(row -> rate(row, credited))
                .toList();
        return new Creditable(original, positions, rates);
    }

    private static Left left(CreditPosition position, List<CreditShare> shares) {
        return shares.stream()
                .filter(share -> share.position() == position.position())
                .findFirst()
                .map(share -> new Left(
                        position,
                        position.quantity().subtract(share.quantity()),
                        position.net().minus(share.net())))
                .orElse(new Left(position, position.quantity(), position.net()));
    }

    private static Rate rate(VatBreakdown row, List<VatBreakdown> credited) {
        return credited.stream()
                .filter(other -> other.category() == row.category()
                        && other.ratePercent().compareTo(row.ratePercent()) == 0)
                .findFirst()
                .map(other ->
                        new Rate(row, row.base().minus(other.base()), row.vat().minus(other.vat())))
                .orElse(new Rate(row, row.base(), row.vat()));
    }

    public Optional<Left> at(int position) {
        return positions.stream()
                .filter(left -> left.of().position() == position)
                .findFirst();
    }

    /** How a line at this rate says its VAT. */
    LineVat lineVat(Rate rate) {
        return positions.stream()
                .map(left -> left.of().vat())
                .filter(rate::covers)
                .findFirst()
                .orElseThrow();
    }

    /** A document of 0.00, because advances paid all of it, that no note has taken back yet: a note of 0.00 does, with all of its lines. */
    public boolean isNilToTakeBack() {
        return original.totals().gross().isZero() && positions.stream().anyMatch(Left::isLeft);
    }

    public Currency currency() {
        return original.currency();
    }

    public Money net() {
        return sum(Rate::base);
    }

    public Money vat() {
        return sum(Rate::vat);
    }

    public Money total() {
        return sum(Rate::gross);
    }

    private Money sum(Function<Rate, Money> amount) {
        return rates.stream().map(amount).reduce(Money.zero(currency()), Money::plus);
    }
}
