package com.azuvio.crmconnect.invoicing.calculation;

import com.azuvio.crmconnect.invoicing.document.Totals;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.invoicing.document.VatCategory;
import com.azuvio.crmconnect.starter.money.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an invoice deducts of advance invoices (rules.md §6): per VAT rate the smaller of what is left of the advance and of the invoice, oldest
 * advance first. Where the whole of a rate is deducted nothing is left of its VAT either, so that nothing flips its sign.
 */
public final class DeductionCalculation {

    private final Map<Integer, Room> rooms = new LinkedHashMap<>();
    private final List<VatBreakdown> rates;
    private Money gross;

    /** What of one rate of the invoice is left to deduct from. */
    private record Room(Money base, Money vat) {}

    private DeductionCalculation(Totals whole) {
        rates = whole.breakdown();
        gross = whole.gross();
        for (int i = 0; i < rates.size(); i++) {
            rooms.put(i, new Room(rates.get(i).base(), rates.get(i).vat()));
        }
    }

    /**
     * @param whole the invoice before any deduction
     * @param left what is left of each advance invoice, per rate, oldest first
     * @return what is deducted of each, in their order; empty lists where nothing is
     */
    public static List<List<VatBreakdown>> deduct(Totals whole, List<List<VatBreakdown>> left) {
        DeductionCalculation calculation = new DeductionCalculation(whole);
        return left.stream().map(calculation::take).toList();
    }

    private List<VatBreakdown> take(List<VatBreakdown> advance) {
        // Rates that changed between advance and supply stay their own rows; rates that wait for another delivery do
        // not.
        boolean ratesChanged = advance.stream().noneMatch(row -> indexOf(row) >= 0);
        List<VatBreakdown> taken = new ArrayList<>();
        for (VatBreakdown row : advance) {
            if (!isTaken(row)) {
                continue;
            }
            int index = indexOf(row);
            VatBreakdown part = index >= 0 ? ofSameRate(index, row) : ratesChanged ? ofOtherRate(row) : null;
            if (part != null) {
                taken.add(part);
                gross = gross.minus(part.base()).minus(part.vat());
            }
        }
        return taken;
    }

    private VatBreakdown ofSameRate(int index, VatBreakdown row) {
        Room room = Objects.requireNonNull(rooms.get(index));
        Money base = positive(room.base()).min(row.base());
        Money vat = positive(room.vat()).min(row.vat());
        rooms.put(index, new Room(room.base().minus(base), room.vat().minus(vat)));
        return with(row, base, vat);
    }

    private static Money positive(Money amount) {
        return amount.isNegative() ? Money.zero(amount.currency()) : amount;
    }

    private VatBreakdown ofOtherRate(VatBreakdown row) {
        Money whole = row.base().plus(row.vat());
        if (whole.compareTo(gross) <= 0) {
            return row;
        }
        return AdvanceCalculation.split(List.of(row), List.of(), gross).getFirst();
    }

    private static VatBreakdown with(VatBreakdown row, Money base, Money vat) {
        return new VatBreakdown(row.category(), row.ratePercent(), base, vat, row.exemption());
    }

    private boolean isTaken(VatBreakdown row) {
        return row.base().plus(row.vat()).isPositive() && gross.isPositive() && row.category() != VatCategory.UNDECIDED;
    }

    private int indexOf(VatBreakdown row) {
        for (int i = 0; i < rates.size(); i++) {
            if (AdvanceCalculation.isSameRate(rates.get(i), row)) {
                return i;
            }
        }
        return -1;
    }
}
