package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.item.Catalogue;
import com.azuvio.crmconnect.order.item.ItemKind;
import com.azuvio.crmconnect.order.item.VatClass;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The lines of an order seen together. */
record OrderLines(List<OrderLine> lines) {

    Money net(Currency currency) {
        return lines.stream().map(OrderLine::net).reduce(Money.zero(currency), Money::plus);
    }

    void describeFrom(Catalogue catalogue) {
        lines.forEach(line -> line.describe(catalogue.find(line.code()).orElse(null)));
    }

    OrderLine get(UUID lineId) {
        return lines.stream()
                .filter(line -> line.id().equals(lineId))
                .findFirst()
                .orElseThrow(() -> Refusal.unprocessable("line-unknown", "the order has no line " + lineId)
                        .with("lineId", lineId));
    }

    boolean any(Predicate<OrderLine> test) {
        return lines.stream().anyMatch(test);
    }

    /** Whether some quantity of that sort is left. */
    boolean has(Function<OrderLine, BigDecimal> quantity) {
        return any(line -> quantity.apply(line).signum() > 0);
    }

    boolean hasGoods() {
        return any(line -> line.kind() == ItemKind.GOODS);
    }

    /** Every quantity of that sort that is not zero. */
    List<LineQuantity> all(Function<OrderLine, BigDecimal> quantity) {
        return lines.stream()
                .filter(line -> quantity.apply(line).signum() > 0)
                .map(line -> new LineQuantity(line.id(), quantity.apply(line)))
                .toList();
    }

    /** @throws Refusal where a line is named twice, is not of this order, or has less than that left */
    void requireLeft(List<LineQuantity> wanted, Function<OrderLine, BigDecimal> left) {
        Set<UUID> seen = new HashSet<>();
        for (LineQuantity each : wanted) {
            BigDecimal available = left.apply(get(each.lineId()));
            if (!seen.add(each.lineId())) {
                throw Refusal.unprocessable("line-repeated", "line " + each.lineId() + " is named twice")
                        .with("lineId", each.lineId());
            }
            if (each.quantity().compareTo(available) > 0) {
                throw Refusal.unprocessable(
                                "more-than-left",
                                "of line " + each.lineId() + " only " + available.toPlainString() + " is left")
                        .with("lineId", each.lineId())
                        .with("left", available.toPlainString());
            }
        }
    }

    /** @throws Refusal {@code item-unknown} where the catalogue does not know what one of them is */
    void requireKnownItems(List<LineQuantity> wanted) {
        List<OrderLine> unknown = wanted.stream()
                .map(each -> get(each.lineId()))
                .filter(line -> line.itemId() == null)
                .toList();
        if (unknown.isEmpty()) {
            return;
        }
        Refusal refusal = Refusal.unprocessable("item-unknown", "the catalogue does not know every item of the order");
        unknown.forEach(line -> refusal.field(
                "lines[" + (line.position() - 1) + "].itemCode",
                "item-unknown",
                "create the item " + line.code().value() + " or return the order to the agent"));
        throw refusal;
    }

    VatClass vatClassOfTheGreaterPart() {
        return lines.stream()
                .collect(Collectors.toMap(
                        line -> Objects.requireNonNull(line.vatClass()), OrderLine::net, Money::plus, TreeMap::new))
                .entrySet()
                .stream()
                .max(Map.Entry.<VatClass, Money>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }
}
