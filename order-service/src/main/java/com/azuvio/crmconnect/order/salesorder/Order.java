package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.client.ClientMatch;
import com.azuvio.crmconnect.order.item.Catalogue;
import com.azuvio.crmconnect.order.item.ItemCode;
import com.azuvio.crmconnect.order.item.ItemKind;
import com.azuvio.crmconnect.order.item.VatClass;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sales order from its intake to its confirmations (S17–S23). {@link OrderStatus} says what may be done when.
 *
 * <p>The agent's agreement and the back office's approval are two facts (D2). What is approved is confirmed at once or
 * waits for the warehouse; each confirmation gets exactly one document in invoicing-service. Per line
 * {@code confirmed + released + closed <= ordered}. Every method runs under a lock on the order's row.
 */
@Entity
@Table(name = "orders")
public class Order extends OrderState {

    static final String GOODS_NEED_DELIVERY = "goods-need-delivery";

    @SuppressWarnings("NullAway.Init")
    protected Order() {}

    @SuppressWarnings("NullAway.Init") // terms and client follow from the lines, in the next statements of place()
    private Order(UUID id, String number, PlaceOrder content, Stamp stamp) {
        this.id = id;
        this.number = number;
        this.source = content.source();
        this.externalId = content.externalId();
        this.receivedAt = stamp.at();
        this.statusSince = stamp.at();
        this.changedAt = stamp.at();
    }

    static Order place(
            UUID id, String number, PlaceOrder content, ClientMatch match, Catalogue catalogue, Stamp stamp) {
        Order order = new Order(id, number, content, stamp);
        order.take(content, match, catalogue, content.agentConfirmedAt());
        order.record(OrderAction.PLACED, stamp, content.source() + " " + content.externalId());
        order.raise(new OrderEvent.Placed(order));
        return order;
    }

    /** The back office looks at it (D1); only the first time counts. */
    void open(Catalogue catalogue, Stamp stamp) {
        status.require(OrderCommand.OPEN);
        orderLines().describeFrom(catalogue);
        if (status == OrderStatus.NEW) {
            enter(OrderStatus.OPENED, null, stamp);
            record(OrderAction.OPENED, stamp, null);
        }
    }

    /** The agent agrees with the client; only the first time counts. */
    void agree(Stamp stamp) {
        status.require(OrderCommand.AGREE);
        if (agreedAt == null) {
            agreedAt = stamp.at();
            record(OrderAction.AGREED, stamp, null);
        }
    }

    /**
     * The back office confirms (S21): goods that need delivery wait for the warehouse, the rest is to be invoiced.
     *
     * @param wanted nothing means everything that does not wait already
     * @param overrideReason why, where the agent has not agreed
     */
    void confirm(
            List<LineQuantity> wanted,
            @Nullable String overrideReason,
            Catalogue catalogue,
            WarehousePolicy policy,
            Stamp stamp) {
        status.require(OrderCommand.CONFIRM);
        approve(overrideReason, catalogue, stamp);
        OrderLines lines = orderLines();
        List<LineQuantity> chosen = wanted.isEmpty() ? lines.all(OrderLine::free) : wanted;
        if (chosen.isEmpty()) {
            throw Refusal.conflict("nothing-to-confirm", "everything is confirmed, closed or waits for the warehouse");
        }
        lines.requireKnownItems(chosen);
        lines.requireLeft(chosen, line -> line.kind() == ItemKind.SERVICE ? line.remainder() : line.free());
        List<LineQuantity> toDeliver = chosen.stream()
                .filter(each -> policy.holds(lines.get(each.lineId())))
                .toList();
        List<LineQuantity> toInvoice =
                chosen.stream().filter(each -> !toDeliver.contains(each)).toList();
        if (!toDeliver.isEmpty()) {
            hold(toDeliver, GOODS_NEED_DELIVERY, stamp);
        }
        if (!toInvoice.isEmpty()) {
            toInvoice.forEach(each -> lines.get(each.lineId()).confirm(each.quantity()));
            add(ConfirmationDates.now(stamp), toInvoice, OrderAction.CONFIRMED, stamp);
        }
        settle(toDeliver.isEmpty() ? statusReason : GOODS_NEED_DELIVERY, stamp);
    }

    /** The back office confirms, but flags everything that is left for the warehouse (S23), services too. */
    void holdForWarehouse(String reason, @Nullable String overrideReason, Catalogue catalogue, Stamp stamp) {
        status.require(OrderCommand.HOLD);
        approve(overrideReason, catalogue, stamp);
        List<LineQuantity> free = orderLines().all(OrderLine::free);
        if (free.isEmpty()) {
            throw Refusal.conflict("nothing-to-hold", "everything is confirmed, closed or waits already");
        }
        orderLines().requireKnownItems(free);
        hold(free, reason, stamp);
        settle(reason, stamp);
    }

    /**
     * The warehouse delivered: what it delivered is confirmed, the rest waits on or, where nothing more will come, is
     * closed. The same delivery again changes nothing.
     */
    void deliver(DeliveryNote note, Stamp stamp) {
        Optional<Delivery> known = deliveries.stream()
                .filter(delivery -> delivery.deliveryId().equals(note.deliveryId()))
                .findFirst();
        if (known.isPresent()) {
            if (known.get().is(note)) {
                return;
            }
            throw Refusal.conflict(
                    "delivery-id-conflict", "delivery " + note.deliveryId() + " is recorded with other content");
        }
        status.require(OrderCommand.DELIVER);
        if (note.deliveredOn().isAfter(stamp.on())) {
            throw Refusal.unprocessable("delivered-in-future", "a delivery is recorded when it has happened")
                    .field("deliveredOn", "future", "must not be after " + stamp.on());
        }
        if (note.lines().isEmpty() && !note.complete()) {
            throw Refusal.unprocessable("nothing-delivered", "a delivery has lines, or says that nothing more comes");
        }
        orderLines().requireLeft(note.lines(), OrderLine::held);
        note.lines().forEach(each -> orderLines().get(each.lineId()).deliver(each.quantity()));
        Approval approved = Objects.requireNonNull(approval);
        Integer confirmation = note.lines().isEmpty()
                ? null
                : add(
                        new ConfirmationDates(approved.at(), approved.by(), note.deliveredOn(), note.deliveredOn()),
                        note.lines(),
                        OrderAction.DELIVERED,
                        stamp);
        if (note.complete()) {
            lines.forEach(OrderLine::closeHeld);
        }
        deliveries.add(new Delivery(this, note, confirmation, stamp));
        if (!orderLines().has(OrderLine::held)) {
            raise(new OrderEvent.DeliveryCompleted(this, note.deliveredOn()));
        }
        settle(statusReason, stamp);
    }

    /** Client, price or quantity is wrong (D2). */
    void returnToAgent(String reason, Stamp stamp) {
        status.require(OrderCommand.RETURN_TO_AGENT);
        enter(OrderStatus.RETURNED_TO_AGENT, reason, stamp);
        record(OrderAction.RETURNED_TO_AGENT, stamp, reason);
        raise(new OrderEvent.ReturnedToAgent(this, reason));
    }

    /** The agent hands it in again, which is an agreement too; it is New again (D2). */
    void resubmit(
            @Nullable PlaceOrder correction,
            ClientMatch match,
            Catalogue catalogue,
            @Nullable String note,
            Stamp stamp) {
        status.require(OrderCommand.RESUBMIT);
        if (correction == null) {
            agreedAt = stamp.at();
            orderLines().describeFrom(catalogue);
        } else {
            if (!correction.source().equals(source) || !correction.externalId().equals(externalId)) {
                throw Refusal.unprocessable("identity-fixed", "a correction keeps the order's source and external id");
            }
            lines.clear();
            Instant agreed = correction.agentConfirmedAt();
            take(correction, match, catalogue, agreed == null ? stamp.at() : agreed);
        }
        enter(OrderStatus.NEW, null, stamp);
        record(OrderAction.RESUBMITTED, stamp, note);
    }

    /** A person says, or the client's arrival shows, which client it is (S18). */
    void linkClient(UUID client, Stamp stamp) {
        status.require(OrderCommand.LINK_CLIENT);
        clientId = client;
        clientMatch = ClientMatch.Result.LINKED;
        record(OrderAction.CLIENT_LINKED, stamp, client.toString());
    }

    /** client-service told of clients: the order may have found its client, or more than one. */
    void rematch(ClientMatch match, Stamp stamp) {
        if (match.clientId() != null) {
            linkClient(match.clientId(), stamp);
        } else {
            clientMatch = match.result();
        }
    }

    /** Somebody wants the client to pay in advance (S50); nothing changes about the order itself. */
    void requestProforma(ProformaRequest request, Catalogue catalogue, Stamp stamp) {
        status.require(OrderCommand.REQUEST_PROFORMA);
        orderLines().describeFrom(catalogue);
        if (clientId == null) {
            throw Refusal.unprocessable("client-not-linked", "link or create the client first")
                    .with("clientMatch", clientMatch.name());
        }
        orderLines().requireKnownItems(orderLines().all(OrderLine::ordered));
        record(OrderAction.PROFORMA_REQUESTED, stamp, request.note());
        raise(new OrderEvent.ProformaRequested(this, request));
    }

    /** What is not confirmed is cancelled at once; for confirmations invoicing-service is asked first. */
    void cancel(String reason, Stamp stamp) {
        status.require(OrderCommand.CANCEL);
        List<Confirmation> live = allConfirmations().live();
        enter(OrderStatus.CANCEL_REQUESTED, reason, stamp);
        if (live.isEmpty()) {
            endCancellation(stamp);
            return;
        }
        live.forEach(Confirmation::askToCancel);
        record(OrderAction.CANCEL_REQUESTED, stamp, reason);
        raise(new OrderEvent.CancelRequested(
                this, reason, live.stream().map(Confirmation::number).toList()));
    }

    /** Released quantities are confirmed again, by new confirmations with the old dates (D7). */
    void convertReleased(Catalogue catalogue, Stamp stamp) {
        status.require(OrderCommand.CONVERT_RELEASED);
        List<Confirmation> toConvert = allConfirmations().released();
        if (toConvert.isEmpty()) {
            throw Refusal.conflict("nothing-released", "no discarded draft waits to be converted again");
        }
        orderLines().describeFrom(catalogue);
        for (Confirmation discarded : toConvert) {
            discarded
                    .quantities()
                    .forEach(each -> orderLines().get(each.lineId()).convertReleased(each.quantity()));
            discarded.convertedBy(add(discarded.dates(), discarded.quantities(), OrderAction.CONVERTED_AGAIN, stamp));
        }
        settle(statusReason, stamp);
    }

    void documentDrafted(int confirmation, UUID documentId, Money total, @Nullable UUID replaces, Stamp stamp) {
        if (allConfirmations().get(confirmation).document().drafted(documentId, total, replaces)) {
            record(OrderAction.DOCUMENT_DRAFTED, stamp, "confirmation " + confirmation);
            flag();
        }
    }

    void documentIssued(
            int confirmation, UUID documentId, String documentNumber, LocalDate on, Money total, Stamp stamp) {
        if (allConfirmations().get(confirmation).document().issued(documentId, documentNumber, on, total)) {
            record(OrderAction.DOCUMENT_ISSUED, stamp, documentNumber);
            flag();
        }
    }

    /** Its quantities are un-invoiced again, or closed where this answers a cancellation. */
    void documentDiscarded(int confirmation, UUID documentId, String reason, Stamp stamp) {
        Confirmation discarded = allConfirmations().get(confirmation);
        if (!discarded.document().discarded(documentId, reason)) {
            return;
        }
        record(OrderAction.DOCUMENT_DISCARDED, stamp, reason);
        discarded.quantities().forEach(each -> orderLines().get(each.lineId()).release(each.quantity()));
        flag();
        endCancellation(stamp);
    }

    void cancellationRefused(int confirmation, String reason, Stamp stamp) {
        Confirmation refused = allConfirmations().get(confirmation);
        if (!refused.isAnswered()) {
            refused.refuseToCancel();
            record(OrderAction.CANCELLATION_REFUSED, stamp, "confirmation " + confirmation + ": " + reason);
            endCancellation(stamp);
        }
    }

    /** Once every confirmation has its answer: what is not invoiced is closed; if nothing is left, it is cancelled. */
    private void endCancellation(Stamp stamp) {
        if (status != OrderStatus.CANCEL_REQUESTED || !allConfirmations().allAnswered()) {
            return;
        }
        boolean waited = orderLines().has(OrderLine::held);
        for (Confirmation discarded : allConfirmations().released()) {
            discarded
                    .quantities()
                    .forEach(each -> orderLines().get(each.lineId()).closeReleased(each.quantity()));
            discarded.close();
        }
        lines.forEach(OrderLine::closeRemainder);
        if (waited && !allConfirmations().live().isEmpty()) {
            raise(new OrderEvent.DeliveryCompleted(this, stamp.on()));
        }
        settle(statusReason, stamp);
    }

    /** As if all of it were confirmed at once: that of the greater part of the lines. */
    public VatClass freightVatClass() {
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

    List<ItemCode> itemCodes() {
        return lines.stream().map(OrderLine::code).toList();
    }

    /** Which client it is taken for now. */
    ClientMatch match() {
        return new ClientMatch(clientMatch, clientId);
    }

    private void take(PlaceOrder content, ClientMatch match, Catalogue catalogue, @Nullable Instant agreed) {
        for (PlaceOrder.Line line : content.lines()) {
            lines.add(new OrderLine(this, lines.size() + 1, line));
        }
        orderLines().describeFrom(catalogue);
        terms = OrderTerms.of(content, orderLines().net(Currency.getInstance(content.currency())), receivedAt);
        clientMatch = match.result();
        clientId = match.clientId();
        agreedAt = agreed;
    }

    private void approve(@Nullable String overrideReason, Catalogue catalogue, Stamp stamp) {
        orderLines().describeFrom(catalogue);
        if (clientId == null) {
            throw Refusal.unprocessable("client-not-linked", "link or create the client first")
                    .with("clientMatch", clientMatch.name());
        }
        if (approval != null) {
            return;
        }
        String override = agreedAt == null ? Texts.orNull(overrideReason) : null;
        if (agreedAt == null && override == null) {
            throw Refusal.unprocessable("agent-has-not-agreed", "confirming without the agent needs a reason")
                    .field("overrideReason", "required", "say why the agent's agreement is not needed");
        }
        approval = new Approval(stamp.at(), stamp.by(), override);
        record(OrderAction.APPROVED, stamp, orderLines().whatDiffers(catalogue, override));
    }

    private void hold(List<LineQuantity> quantities, String reason, Stamp stamp) {
        quantities.forEach(each -> orderLines().get(each.lineId()).hold(each.quantity()));
        record(OrderAction.HELD_FOR_WAREHOUSE, stamp, reason);
        raise(new OrderEvent.HeldForWarehouse(this, reason, quantities));
    }

    private int add(ConfirmationDates dates, List<LineQuantity> quantities, OrderAction action, Stamp stamp) {
        Confirmations before = allConfirmations();
        Confirmation added = new Confirmation(this, before.nextNumber(), dates, quantities, orderLines());
        Money zero = Money.zero(terms.unit());
        added.charge(
                DiscountShare.of(
                        terms.discount(),
                        terms.lines(),
                        before.sumOfLive(Confirmation::net, zero),
                        before.sumOfLive(Confirmation::discount, zero),
                        added.net(),
                        lines.stream().allMatch(OrderLine::isFullyConfirmed)),
                FreightCharge.of(terms.freight(), before.all(), orderLines().hasGoods(), added.hasGoods()));
        confirmations.add(added);
        record(action, stamp, "confirmation " + added.number());
        raise(new OrderEvent.Confirmed(this, added));
        return added.number();
    }

    /** Enters the status that the quantities tell of. */
    private void settle(@Nullable String reason, Stamp stamp) {
        flag();
        if (orderLines().has(OrderLine::held)) {
            enter(OrderStatus.AWAITING_WAREHOUSE, reason, stamp);
        } else if (orderLines().has(OrderLine::remainder)) {
            enter(OrderStatus.PARTLY_CONFIRMED, null, stamp);
        } else if (orderLines().has(OrderLine::confirmed) || released) {
            enter(OrderStatus.CONFIRMED, null, stamp);
        } else {
            String why = reason == null ? "nothing was delivered" : reason;
            enter(OrderStatus.CANCELLED, why, stamp);
            record(OrderAction.CANCELLED, stamp, why);
            raise(new OrderEvent.Cancelled(this, why));
        }
    }

    private void enter(OrderStatus next, @Nullable String reason, Stamp stamp) {
        if (status != next) {
            status = next;
            statusSince = stamp.at();
        }
        statusReason = reason;
    }

    private void flag() {
        uninvoiced = allConfirmations().anyUninvoiced();
        released = !allConfirmations().released().isEmpty();
    }

    /** Touches the root row, so that its version tells of every change. */
    private void record(OrderAction action, Stamp stamp, @Nullable String note) {
        changedAt = stamp.at();
        history.add(new OrderHistoryEntry(this, action, stamp, note));
    }
}
