package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.check.CheckCode;
import com.azuvio.crmconnect.order.check.Checklist;
import com.azuvio.crmconnect.order.client.ClientMatch;
import com.azuvio.crmconnect.order.item.Catalogue;
import com.azuvio.crmconnect.starter.web.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
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

    private static final int NOTES_MAX = 500;

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
        order.handover().take(content, match, catalogue, content.agentConfirmedAt());
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
     * The back office confirms (S21): goods that need delivery wait for the warehouse, the rest is to be invoiced. It is
     * refused before anything is changed, so that one refused order among many leaves nothing behind.
     *
     * @param wanted nothing means everything that does not wait already
     * @param overrideReason why, where the agent has not agreed; a sign-off of that check will do as well
     */
    void confirm(
            List<LineQuantity> wanted,
            @Nullable String overrideReason,
            OrderReview review,
            WarehousePolicy policy,
            Stamp stamp) {
        status.require(OrderCommand.CONFIRM);
        requireClient();
        orderLines().describeFrom(review.catalogue());
        List<LineQuantity> chosen = fulfilment().choose(wanted);
        verification().approve(overrideReason, review.checks(), stamp);
        fulfilment().confirm(chosen, policy, stamp);
    }

    /** The back office confirms, but flags everything that is left for the warehouse (S23), services too. */
    void holdForWarehouse(String reason, @Nullable String overrideReason, OrderReview review, Stamp stamp) {
        status.require(OrderCommand.HOLD);
        requireClient();
        orderLines().describeFrom(review.catalogue());
        List<LineQuantity> chosen = fulfilment().chooseToHold();
        verification().approve(overrideReason, review.checks(), stamp);
        fulfilment().hold(chosen, reason, stamp);
    }

    /** Somebody takes upon themselves what a check found (S35); the same again changes nothing. */
    void signOff(CheckCode code, String seen, String note, Checklist checks, Stamp stamp) {
        status.require(OrderCommand.SIGN_OFF);
        verification().signOff(code, seen, note, checks, stamp);
    }

    /**
     * The warehouse delivered: what it delivered is confirmed, the rest waits on or, where nothing more will come, is
     * closed. The same delivery again changes nothing.
     */
    void deliver(DeliveryNote note, Stamp stamp) {
        fulfilment().deliver(note, stamp);
    }

    /** Client, price or quantity is wrong (D2). */
    void returnToAgent(String reason, Stamp stamp) {
        status.require(OrderCommand.RETURN_TO_AGENT);
        handover().giveBack(reason, stamp);
    }

    /** The agent hands it in again, which is an agreement too; it is New again (D2). */
    void resubmit(
            @Nullable PlaceOrder correction,
            ClientMatch match,
            Catalogue catalogue,
            @Nullable String note,
            Stamp stamp) {
        status.require(OrderCommand.RESUBMIT);
        handover().takeAgain(correction, match, catalogue, stamp);
        enter(OrderStatus.NEW, null, stamp);
        record(OrderAction.RESUBMITTED, stamp, note);
    }

    /** A person says, or the client's arrival shows, which client it is (S18). */
    void linkClient(UUID client, Stamp stamp) {
        status.require(OrderCommand.LINK_CLIENT);
        link(client, null, stamp);
    }

    /** Its client ended as the second record of another one. What is confirmed already keeps its documents. */
    void followMerge(UUID standing, UUID ended, Stamp stamp) {
        link(standing, "the client " + ended + " was merged into it", stamp);
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
        requireClient();
        orderLines().requireKnownItems(orderLines().all(OrderLine::ordered));
        record(OrderAction.PROFORMA_REQUESTED, stamp, request.note());
        raise(new OrderEvent.ProformaRequested(this, request));
    }

    /** A colleague notes something for colleagues, in any status. */
    void note(String text, Stamp stamp) {
        if (internalNotes().size() >= NOTES_MAX) {
            throw Refusal.conflict("too-many-notes", "an order takes at most " + NOTES_MAX + " notes");
        }
        record(OrderAction.NOTED, stamp, text);
    }

    /** What is not confirmed is cancelled at once; for confirmations invoicing-service is asked first. */
    void cancel(String reason, Stamp stamp) {
        status.require(OrderCommand.CANCEL);
        documents().cancel(reason, stamp);
    }

    /** Released quantities are confirmed again, by new confirmations with the old dates (D7). */
    void convertReleased(Catalogue catalogue, Stamp stamp) {
        status.require(OrderCommand.CONVERT_RELEASED);
        fulfilment().convertReleased(catalogue, stamp);
    }

    /** invoicing-service told of the document of a confirmation; what is known already changes nothing. */
    void follow(DocumentNews news, Stamp stamp) {
        documents().follow(news, stamp);
    }

    private void link(UUID client, @Nullable String why, Stamp stamp) {
        clientId = client;
        clientMatch = ClientMatch.Result.LINKED;
        record(OrderAction.CLIENT_LINKED, stamp, why, client, null);
    }

    private void requireClient() {
        if (clientId == null) {
            throw Refusal.unprocessable("client-not-linked", "link or create the client first")
                    .with("clientMatch", clientMatch.name());
        }
    }

    private OrderHandover handover() {
        return new OrderHandover(this);
    }

    private OrderVerification verification() {
        return new OrderVerification(this);
    }

    private OrderFulfilment fulfilment() {
        return new OrderFulfilment(this);
    }

    private OrderDocuments documents() {
        return new OrderDocuments(this);
    }

    void tell(OrderEvent event) {
        raise(event);
    }

    void enter(OrderStatus next, @Nullable String reason, Stamp stamp) {
        if (status != next) {
            status = next;
            statusSince = stamp.at();
        }
        statusReason = reason;
    }

    void flag() {
        uninvoiced = allConfirmations().anyUninvoiced();
        released = !allConfirmations().released().isEmpty();
    }

    void record(OrderAction action, Stamp stamp, @Nullable String note) {
        record(action, stamp, note, null, null);
    }

    /**
     * Touches the root row, so that its version tells of every change.
     *
     * @param related the client or document that is concerned
     */
    void record(
            OrderAction action,
            Stamp stamp,
            @Nullable String note,
            @Nullable UUID related,
            @Nullable Checklist checks) {
        changedAt = stamp.at();
        history.add(new OrderHistoryEntry(this, action, stamp, note, related, checks));
    }
}
