package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.item.VatClass;
import com.azuvio.crmconnect.starter.money.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Freight is billed whole and once: with the first goods, or with the first confirmation of an order without goods (D7). */
final class FreightCharge {

    private FreightCharge() {}

    static Money of(Money freight, List<Confirmation> others, boolean orderHasGoods, boolean confirmsGoods) {
        boolean billed = others.stream()
                .anyMatch(other -> other.isLive() && other.freight().isPositive());
        boolean due = !billed && (confirmsGoods || !orderHasGoods);
        return due ? freight : Money.zero(freight.currency());
    }

    /** Freight is ancillary to what it carries: it takes the class of the greater part of the lines. */
    static VatClass vatClassOf(List<ConfirmationLine> lines) {
        Map<VatClass, Money> nets = lines.stream()
                .collect(
                        Collectors.toMap(ConfirmationLine::vatClass, ConfirmationLine::net, Money::plus, TreeMap::new));
        return nets.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<VatClass, Money> entry) -> entry.getValue())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }
}
