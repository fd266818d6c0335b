package com.azuvio.crmconnect.invoicing.creditnote;

import com.azuvio.crmconnect.invoicing.calculation.Credit;
import com.azuvio.crmconnect.invoicing.calculation.CreditCalculation;
import com.azuvio.crmconnect.invoicing.calculation.CreditShare;
import com.azuvio.crmconnect.invoicing.calculation.Creditable;
import com.azuvio.crmconnect.invoicing.calculation.Creditable.Left;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns a wish into amounts, or refuses it: nothing is credited beyond what is left of a position in quantity and amount, of a VAT rate, and in
 * total.
 */
final class Caps {

    private final Creditable left;
    private final Refusal.Kind kind;

    /** @param kind of a refusal: conflict at issue, unprocessable while it is drafted */
    Caps(Creditable left, Refusal.Kind kind) {
        this.left = left;
        this.kind = kind;
    }

    /** @throws Refusal 409 {@code nothing-creditable}; {@code credit-exceeds-creditable} with a reason per field and what is left */
    Credit credit(Wanted wanted) {
        boolean nil = wanted.way() == Wanted.Way.FULL && left.isNilToTakeBack();
        if (!left.total().isPositive() && !nil) {
            throw CreditRefusals.nothingCreditable(left);
        }
        Credit credit = switch (wanted.way()) {
            case FULL -> CreditCalculation.full(left);
            case LINES -> CreditCalculation.ofShares(left, shares(wanted.lines()));
            case GROSS -> CreditCalculation.ofGross(left, within(left.total(), wanted.value(), "amount"));
            case NET -> CreditCalculation.ofNet(left, within(left.net(), wanted.value(), "amount"));
            case PERCENT -> CreditCalculation.ofNet(left, percent(wanted.value()));
        };
        if (!credit.totals().gross().isPositive() && !nil) {
            throw CreditRefusals.exceeds(kind, left).field("lines", "nothing-credited", "comes to 0.00");
        }
        return credit;
    }

    private Money percent(@Nullable BigDecimal percent) {
        BigDecimal share = percent == null ? BigDecimal.ZERO : percent;
        return within(left.net(), CreditCalculation.percentOfNet(left, share).amount(), "percent");
    }

    private Money within(Money cap, @Nullable BigDecimal value, String field) {
        Money amount = Money.of(value == null ? BigDecimal.ZERO : value, left.currency());
        if (amount.compareTo(cap) > 0 || !amount.isPositive()) {
            throw CreditRefusals.exceeds(kind, left).field(field, "amount-exceeds", "from 0.01 to " + cap);
        }
        return amount;
    }

    /** Every wrong line is named at once. */
    private List<CreditShare> shares(List<Wanted.Line> lines) {
        Refusal refusal = CreditRefusals.exceeds(kind, left);
        List<CreditShare> shares = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Wanted.Line line = lines.get(i);
            String path = "lines[" + i + "]";
            Left position = left.at(line.position()).orElse(null);
            if (position == null || !seen.add(line.position())) {
                refusal.field(path + ".position", "position-unknown", "a position of the original, once");
            } else {
                shares.add(share(line, position, path, refusal));
            }
        }
        if (!refusal.fields().isEmpty() || shares.isEmpty()) {
            throw refusal;
        }
        return shares;
    }

    private static CreditShare share(Wanted.Line line, Left left, String path, Refusal refusal) {
        BigDecimal quantity = line.quantity();
        if (quantity == null) {
            Money net = Money.of(
                    line.net() == null ? BigDecimal.ZERO : line.net(),
                    left.net().currency());
            if (!net.isPositive() || net.compareTo(left.net()) > 0) {
                refusal.field(path + ".net", "amount-exceeds", "from 0.01 to " + left.net());
            }
            return new CreditShare(line.position(), BigDecimal.ZERO, net);
        }
        if (quantity.signum() <= 0 || quantity.compareTo(left.quantity()) > 0) {
            refusal.field(path + ".quantity", "quantity-exceeds", "more than 0, at most " + printed(left.quantity()));
            return new CreditShare(line.position(), quantity, left.net());
        }
        Money net = CreditCalculation.worth(left, quantity);
        if (!net.isPositive()) {
            refusal.field(path + ".quantity", "nothing-credited", "is worth 0.00 of the " + left.net() + " left");
        }
        return new CreditShare(line.position(), quantity, net);
    }

    private static String printed(BigDecimal quantity) {
        return quantity.stripTrailingZeros().toPlainString();
    }
}
