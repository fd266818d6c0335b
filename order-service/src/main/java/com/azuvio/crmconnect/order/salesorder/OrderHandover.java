package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.client.ClientMatch;
import com.azuvio.crmconnect.order.item.Catalogue;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.time.Instant;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * How an order passes between agent and back office: it comes in, is returned, and comes back (D2). Changes the order on
 * its behalf, under the lock on its row.
 */
final class OrderHandover {

    private final Order order;

    OrderHandover(Order order) {
        this.order = order;
    }

    void take(PlaceOrder content, ClientMatch match, Catalogue catalogue, @Nullable Instant agreed) {
        for (PlaceOrder.Line line : content.lines()) {
            order.lines.add(new OrderLine(order, order.lines.size() + 1, line));
        }
        OrderLines lines = order.orderLines();
        lines.describeFrom(catalogue);
        order.terms = OrderTerms.of(content, lines.net(Currency.getInstance(content.currency())), order.receivedAt);
        order.clientMatch = match.result();
        order.clientId = match.clientId();
        order.agreedAt = agreed;
    }

    void giveBack(String reason, Stamp stamp) {
        order.enter(OrderStatus.RETURNED_TO_AGENT, reason, stamp);
        order.record(OrderAction.RETURNED_TO_AGENT, stamp, reason);
        order.tell(new OrderEvent.ReturnedToAgent(order, reason));
    }

    /** As it was, or corrected as a whole; either way the agent agrees to it. */
    void takeAgain(@Nullable PlaceOrder correction, ClientMatch match, Catalogue catalogue, Stamp stamp) {
        if (correction == null) {
            order.agreedAt = stamp.at();
            order.orderLines().describeFrom(catalogue);
            return;
        }
        if (!correction.source().equals(order.source)
                || !correction.externalId().equals(order.externalId)) {
            throw Refusal.unprocessable("identity-fixed", "a correction keeps the order's source and external id");
        }
        order.lines.clear();
        Instant agreed = correction.agentConfirmedAt();
        take(correction, match, catalogue, agreed == null ? stamp.at() : agreed);
    }
}
