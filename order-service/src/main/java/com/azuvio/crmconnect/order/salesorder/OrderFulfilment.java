package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.item.Catalogue;
import com.azuvio.crmconnect.order.item.ItemKind;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the quantities of an order come to be confirmed: at once, through the warehouse, or again after a discarded draft
 * (S20–S23, D7). Changes the order on its behalf, under the lock on its row.
 */
final class OrderFulfilment {

    static final String GOODS_NEED_DELIVERY = "goods-need-delivery";

    private final Order order;

    OrderFulfilment(Order order) {
        this.order = order;
    }

    /**
     * What is to be confirmed.
     *
     * @param wanted nothing means everything that does not wait already
     */
    List<LineQuantity> choose(List<LineQuantity> wanted) {
        OrderLines lines = order.orderLines();
        List<LineQuantity> chosen = wanted.isEmpty() ? lines.all(OrderLine::free) : wanted;
        if (chosen.isEmpty()) {
            throw Refusal.conflict("nothing-to-confirm", "everything is confirmed, closed or waits for the warehouse");
        }
        lines.requireKnownItems(chosen);
        lines.requireLeft(chosen, line -> line.kind() == ItemKind.SERVICE ? line.remainder() : line.free());
        return chosen;
    }

    /** Goods that need delivery wait for the warehouse, the rest is to be invoiced. */
    void confirm(List<LineQuantity> chosen, WarehousePolicy policy, Stamp stamp) {
        OrderLines lines = order.orderLines();
        List<LineQuantity> toDeliver = chosen.stream()
                .filter(each -> policy.holds(lines.get(each.lineId())))
                .toList();
        List<LineQuantity> toInvoice =
                chosen.stream().filter(each -> !toDeliver.contains(each)).toList();
        if (!toDeliver.isEmpty()) {
            await(toDeliver, GOODS_NEED_DELIVERY, stamp);
        }
        if (!toInvoice.isEmpty()) {
            toInvoice.forEach(each -> lines.get(each.lineId()).quantities().confirm(each.quantity()));
            add(ConfirmationDates.now(stamp), toInvoice, OrderAction.CONFIRMED, stamp);
        }
        settle(toDeliver.isEmpty() ? order.statusReason : GOODS_NEED_DELIVERY, stamp);
    }

    /** What is left and could be flagged for the warehouse. */
    List<LineQuantity> chooseToHold() {
        List<LineQuantity> free = order.orderLines().all(OrderLine::free);
        if (free.isEmpty()) {
            throw Refusal.conflict("nothing-to-hold", "everything is confirmed, closed or waits already");
        }
        order.orderLines().requireKnownItems(free);
        return free;
    }

    void hold(List<LineQuantity> quantities, String reason, Stamp stamp) {
        await(quantities, reason, stamp);
        settle(reason, stamp);
    }

    void deliver(DeliveryNote note, Stamp stamp) {
        Optional<Delivery> known = order.deliveries.stream()
                .filter(delivery -> delivery.deliveryId().equals(note.deliveryId()))
                .findFirst();
        if (known.isPresent()) {
            if (known.get().is(note)) {
                return;
            }
            throw Refusal.conflict(
                    "delivery-id-conflict", "delivery " + note.deliveryId() + " is recorded with other content");
        }
        order.status.require(OrderCommand.DELIVER);
        if (note.deliveredOn().isAfter(stamp.on())) {
            throw Refusal.unprocessable("delivered-in-future", "a delivery is recorded when it has happened")
                    .field("deliveredOn", "future", "must not be after " + stamp.on());
        }
        if (note.lines().isEmpty() && !note.complete()) {
            throw Refusal.unprocessable("nothing-delivered", "a delivery has lines, or says that nothing more comes");
        }
        order.orderLines().requireLeft(note.lines(), OrderLine::held);
        record(note, stamp);
    }

    private void record(DeliveryNote note, Stamp stamp) {
        note.lines()
                .forEach(each ->
                        order.orderLines().get(each.lineId()).quantities().deliver(each.quantity()));
        Approval approved = Objects.requireNonNull(order.approval);
        Integer confirmation = note.lines().isEmpty()
                ? null
                : add(
                        new ConfirmationDates(approved.at(), approved.by(), note.deliveredOn(), note.deliveredOn()),
                        note.lines(),
                        OrderAction.DELIVERED,
                        stamp);
        if (note.complete()) {
            order.lines.forEach(line -> line.quantities().closeHeld());
        }
        order.deliveries.add(new Delivery(order, note, confirmation, stamp));
        if (!order.orderLines().has(OrderLine::held)) {
            order.tell(new OrderEvent.DeliveryCompleted(order, note.deliveredOn()));
        }
        settle(order.statusReason, stamp);
    }

    /** Released quantities are confirmed again, by new confirmations with the old dates (D7). */
    void convertReleased(Catalogue catalogue, Stamp stamp) {
        List<Confirmation> toConvert = order.allConfirmations().released();
        if (toConvert.isEmpty()) {
            throw Refusal.conflict("nothing-released", "no discarded draft waits to be converted again");
        }
        OrderLines lines = order.orderLines();
        lines.describeFrom(catalogue);
        for (Confirmation discarded : toConvert) {
            discarded
                    .quantities()
                    .forEach(each -> lines.get(each.lineId()).quantities().convertReleased(each.quantity()));
            discarded.convertedBy(add(discarded.dates(), discarded.quantities(), OrderAction.CONVERTED_AGAIN, stamp));
        }
        settle(order.statusReason, stamp);
    }

    /** Enters the status that the quantities tell of. */
    void settle(@Nullable String reason, Stamp stamp) {
        order.flag();
        if (order.orderLines().has(OrderLine::held)) {
            order.enter(OrderStatus.AWAITING_WAREHOUSE, reason, stamp);
        } else if (order.orderLines().has(OrderLine::remainder)) {
            order.enter(OrderStatus.PARTLY_CONFIRMED, null, stamp);
        } else if (order.orderLines().has(OrderLine::confirmed) || order.released) {
            order.enter(OrderStatus.CONFIRMED, null, stamp);
        } else {
            String why = reason == null ? "nothing was delivered" : reason;
            order.enter(OrderStatus.CANCELLED, why, stamp);
            order.record(OrderAction.CANCELLED, stamp, why);
            order.tell(new OrderEvent.Cancelled(order, why));
        }
    }

    private void await(List<LineQuantity> quantities, String reason, Stamp stamp) {
        quantities.forEach(
                each -> order.orderLines().get(each.lineId()).quantities().hold(each.quantity()));
        order.record(OrderAction.HELD_FOR_WAREHOUSE, stamp, reason);
        order.tell(new OrderEvent.HeldForWarehouse(order, reason, quantities));
    }

    private int add(ConfirmationDates dates, List<LineQuantity> quantities, OrderAction action, Stamp stamp) {
        Confirmations before = order.allConfirmations();
        OrderTerms terms = order.terms;
        Confirmation added = new Confirmation(order, before.nextNumber(), dates, quantities, order.orderLines());
        Money zero = Money.zero(terms.unit());
        added.charge(
                DiscountShare.of(
                        terms.discount(),
                        terms.lines(),
                        before.sumOfLive(Confirmation::net, zero),
                        before.sumOfLive(Confirmation::discount, zero),
                        added.net(),
                        order.lines.stream().allMatch(OrderLine::isFullyConfirmed)),
                FreightCharge.of(
                        terms.freight(), before.all(), order.orderLines().hasGoods(), added.hasGoods()));
        order.confirmations.add(added);
        order.record(action, stamp, "confirmation " + added.number());
        order.tell(new OrderEvent.Confirmed(order, added));
        return added.number();
    }
}
