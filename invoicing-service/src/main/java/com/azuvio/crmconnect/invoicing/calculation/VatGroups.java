package com.azuvio.crmconnect.invoicing.calculation;

import com.azuvio.crmconnect.invoicing.document.DocumentAllowance;
import com.azuvio.crmconnect.invoicing.document.ExemptionReason;
import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.invoicing.document.VatCategory;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The bases per VAT category and rate while a document is added up (BG-23); in the order of category, then highest rate. */
final class VatGroups {

    private static final int HUNDREDTHS = 2;

    private record Key(VatCategory category, BigDecimal ratePercent) {
        static final Comparator<Key> ORDER =
                Comparator.comparing(Key::category).thenComparing(Key::ratePercent, Comparator.reverseOrder());
    }

    private static final class Group {
        private final LineVat vat;
        private final Set<ExemptionReason> reasons = new LinkedHashSet<>();
        private Money base;
        private Money deductedBase;
        private Money deductedVat;

        Group(LineVat vat, Money base) {
            this.vat = vat;
            this.base = base;
            this.deductedBase = base;
            this.deductedVat = base;
        }
    }

    private final Currency currency;
    private final Map<Key, Group> groups = new TreeMap<>(Key.ORDER);

    VatGroups(Currency currency) {
        this.currency = currency;
    }

    void add(LineVat vat, Money amount) {
        Group group = groups.computeIfAbsent(
                new Key(vat.category(), vat.ratePercent()), key -> new Group(vat, Money.zero(currency)));
        group.base = group.base.plus(amount);
        if (vat.exemption() != null) {
            group.reasons.add(vat.exemption());
        }
    }

    /** Takes off what an advance invoice billed before; after everything else is added. */
    void deduct(VatBreakdown taken) {
        LineVat vat = new LineVat(taken.category(), taken.ratePercent(), taken.exemption());
        add(vat, taken.base().negated());
        Group group = Objects.requireNonNull(groups.get(new Key(vat.category(), vat.ratePercent())));
        group.deductedBase = group.deductedBase.plus(taken.base());
        group.deductedVat = group.deductedVat.plus(taken.vat());
    }

    /** Splits a discount by base; groups below zero (deductions of advances) take no part. */
    List<DocumentAllowance> split(Money discount) {
        List<Group> bearing = groups.values().stream()
                .filter(group -> group.base.isPositive())
                .toList();
        List<Money> bases = bearing.stream().map(group -> group.base).toList();
        Money room = bases.stream().reduce(Money.zero(currency), Money::plus);
        if (discount.isNegative() || discount.compareTo(room) > 0) {
            throw new IllegalArgumentException("Discount of " + discount + " on " + room);
        }
        List<Money> shares = LargestRemainder.split(discount, bases);
        List<DocumentAllowance> allowances = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            if (!shares.get(i).isZero()) {
                allowances.add(new DocumentAllowance(shares.get(i), bearing.get(i).vat));
            }
        }
        return allowances;
    }

    List<VatBreakdown> breakdown() {
        return groups.values().stream().map(this::row).toList();
    }

    private VatBreakdown row(Group group) {
        BigDecimal rate = group.vat.ratePercent();
        return new VatBreakdown(group.vat.category(), rate, group.base, vat(group, rate), joined(group.reasons));
    }

    /** With deductions it is what the advance invoices left of the VAT of the whole, and never turns its sign (rules.md §6). */
    private Money vat(Group group, BigDecimal rate) {
        Money whole = Money.rounded(
                group.base.plus(group.deductedBase).amount().multiply(rate).movePointLeft(HUNDREDTHS), currency);
        Money left = whole.minus(group.deductedVat);
        if (group.deductedBase.isZero() || group.base.isNegative()) {
            return left;
        }
        Money none = Money.zero(currency);
        return group.base.isZero() || left.isNegative() ? none : left;
    }

    /** One breakdown per category even where lines have different reasons (BR-E-01): it then names them all. */
    private static @Nullable ExemptionReason joined(Set<ExemptionReason> reasons) {
        if (reasons.isEmpty()) {
            return null;
        }
        Set<String> codes = reasons.stream()
                .map(ExemptionReason::vatexCode)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        boolean oneCode = codes.size() == 1 && reasons.stream().allMatch(reason -> reason.vatexCode() != null);
        return new ExemptionReason(
                oneCode ? codes.iterator().next() : null,
                text(reasons, ExemptionReason::english),
                text(reasons, ExemptionReason::romanian));
    }

    private static String text(Set<ExemptionReason> reasons, Function<ExemptionReason, String> language) {
        return reasons.stream().map(language).distinct().collect(Collectors.joining("; "));
    }
}
