package com.azuvio.crmconnect.invoicing.calculation;

import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The credit notes of one original, one after the other, as the service keeps them. */
final class Notes {

    private final CreditOriginal original;
    private final List<Credit> issued = new ArrayList<>();

    Notes(CreditOriginal original) {
        this.original = original;
    }

    Creditable left() {
        return Creditable.of(original, shares(), rates());
    }

    Credit credit(CreditShare... shares) {
        return credit(CreditCalculation.ofShares(left(), List.of(shares)));
    }

    Credit credit(Credit credit) {
        issued.add(credit);
        return credit;
    }

    /** A debit note takes it back: it counts no more. */
    void takeBack(Credit credit) {
        issued.remove(credit);
    }

    List<Credit> issued() {
        return List.copyOf(issued);
    }

    private List<CreditShare> shares() {
        return original.positions().stream()
                .map(position -> issued.stream()
                        .flatMap(note -> note.shares().stream())
                        .filter(share -> share.position() == position.position())
                        .reduce(
                                new CreditShare(position.position(), BigDecimal.ZERO, Money.zero(original.currency())),
                                (one, other) -> new CreditShare(
                                        one.position(),
                                        one.quantity().add(other.quantity()),
                                        one.net().plus(other.net()))))
                .toList();
    }

    private List<VatBreakdown> rates() {
        Money zero = Money.zero(original.currency());
        return original.totals().breakdown().stream()
                .map(row -> issued.stream()
                        .flatMap(note -> note.totals().breakdown().stream())
                        .filter(other -> other.category() == row.category()
                                && other.ratePercent().compareTo(row.ratePercent()) == 0)
                        .reduce(
                                new VatBreakdown(row.category(), row.ratePercent(), zero, zero, row.exemption()),
                                (one, other) -> new VatBreakdown(
                                        one.category(),
                                        one.ratePercent(),
                                        one.base().plus(other.base()),
                                        one.vat().plus(other.vat()),
                                        one.exemption())))
                .toList();
    }
}
