package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.client.ClientCopy;
import com.azuvio.crmconnect.order.client.ClientMatch;
import com.azuvio.crmconnect.order.item.Catalogue;
import com.azuvio.crmconnect.order.item.Item;
import com.azuvio.crmconnect.order.salesorder.OrderCheck.Level;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands out on an order before it is confirmed, rule by rule. */
final class OrderChecks {

    private OrderChecks() {}

    static List<OrderCheck> of(OrderState order, Catalogue catalogue, @Nullable ClientCopy client) {
        List<OrderCheck> checks = new ArrayList<>();
        clientLinked(order, checks);
        if (client != null) {
            clientComplete(client, checks);
        }
        if (order.agreedAt() == null && order.approval() == null) {
            checks.add(new OrderCheck(
                    "agent-has-not-agreed", Level.AMBER, "the agent has not agreed; give a reason", null, null));
        }
        for (OrderLine line : order.lines()) {
            line(line, catalogue.find(line.code()).orElse(null), checks);
        }
        return checks;
    }

    private static void clientLinked(OrderState order, List<OrderCheck> checks) {
        if (order.clientMatch() == ClientMatch.Result.UNKNOWN) {
            checks.add(new OrderCheck("client-unknown", Level.RED, "client to link or create", null, null));
        } else if (order.clientMatch() == ClientMatch.Result.AMBIGUOUS) {
            checks.add(new OrderCheck(
                    "client-ambiguous", Level.RED, "several clients have this VAT number; choose one", null, null));
        }
    }

    private static void clientComplete(ClientCopy client, List<OrderCheck> checks) {
        if (!client.isActive()) {
            checks.add(new OrderCheck("client-inactive", Level.AMBER, "the client is inactive", null, null));
        }
        client.missingFields()
                .forEach(field -> checks.add(new OrderCheck(
                        "client-data-missing", Level.AMBER, "needed before the invoice is issued", null, field)));
    }

    private static void line(OrderLine line, @Nullable Item item, List<OrderCheck> checks) {
        if (item == null) {
            checks.add(new OrderCheck(
                    "item-unknown",
                    line.itemId() == null ? Level.RED : Level.AMBER,
                    "the catalogue does not know " + line.code().value(),
                    line.id(),
                    null));
            return;
        }
        if (!item.isActive()) {
            checks.add(new OrderCheck("item-inactive", Level.AMBER, "no longer offered", line.id(), null));
        }
        PriceCheck price = PriceCheck.of(line.price(), item);
        if (price.deviates()) {
            checks.add(new OrderCheck(
                    "price-deviation", Level.AMBER, "the price is not the catalogue's", line.id(), null));
        }
    }
}
