package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.check.CheckPolicies;
import com.azuvio.crmconnect.order.client.ClientMatch;
import com.azuvio.crmconnect.order.item.Catalogue;
import com.azuvio.crmconnect.order.item.CatalogueFixtures;
import com.azuvio.crmconnect.order.salesorder.PlaceOrder.Agent;
import com.azuvio.crmconnect.order.salesorder.PlaceOrder.Buyer;
import com.azuvio.crmconnect.order.salesorder.PlaceOrder.Line;
import com.azuvio.crmconnect.order.salesorder.PlaceOrder.UnitPrice;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Orders in every status, brought there by their own transitions. */
final class OrderFixtures {

    static final Stamp NOW = new Stamp("maria.pop", Instant.parse("2026-11-24T08:00:00Z"), LocalDate.of(2026, 11, 24));
    static final LocalDate DELIVERED_ON = LocalDate.of(2026, 11, 23);
    static final UUID CLIENT = UuidV7.next();
    static final WarehousePolicy HOLD_GOODS = new WarehousePolicy(true);

    private OrderFixtures() {}

    /** Ten chairs at 120.00 less 2.5 %, 4.5 hours at 45.50; 5 % off, freight 25.00: 1,331.01. */
    static PlaceOrder content() {
        return content(
                NOW.at(),
                "5",
                "25.00",
                line("CHAIR-200", "10", "120.00", "2.5"),
                line("ASSEMBLY", "4.5", "45.50", null));
    }

    static PlaceOrder services() {
        return content(NOW.at(), null, null, line("ASSEMBLY", "4", "45.50", null));
    }

    static PlaceOrder content(
            @Nullable Instant agreedAt, @Nullable String discount, @Nullable String freight, Line... lines) {
        return new PlaceOrder(
                "web-shop",
                "WS-1",
                "PO 88-17",
                new Agent("ae-17", "Ioana Munteanu"),
                agreedAt,
                new Buyer(null, "DE136695976", "Bianchi Logistics GmbH", null, null, null),
                "EUR",
                null,
                "RO",
                null,
                null,
                discount == null ? null : new BigDecimal(discount),
                freight == null ? null : Money.of(freight, "EUR"),
                null,
                List.of(lines));
    }

    static Line line(String item, String quantity, String price, @Nullable String discount) {
        return new Line(
                null,
                item,
                null,
                new BigDecimal(quantity),
                new UnitPrice(new BigDecimal(price), "EUR"),
                discount == null ? null : new BigDecimal(discount),
                null,
                null,
                null);
    }

    static OrderReview reviewed(Order order) {
        return reviewed(order, CatalogueFixtures.aCatalogue(), CheckPolicies.warning());
    }

    static OrderReview reviewed(Order order, Catalogue catalogue, CheckPolicies policies) {
        return new OrderReview(
                catalogue,
                null,
                List.of(),
                new OrderChecks(order, policies).all(catalogue, null, List.of(), List.of()));
    }

    static Order placed(PlaceOrder content) {
        return Order.place(
                UuidV7.next(), "SO-000042", content, ClientMatch.linked(CLIENT), CatalogueFixtures.aCatalogue(), NOW);
    }

    static Order aNewOrder() {
        return placed(content());
    }

    static Order anOpenedOrder() {
        Order order = aNewOrder();
        order.open(CatalogueFixtures.aCatalogue(), NOW);
        return order;
    }

    static Order aReturnedOrder() {
        Order order = anOpenedOrder();
        order.returnToAgent("price of line 1", NOW);
        return order;
    }

    /** The services are confirmed (1), the chairs wait. */
    static Order anAwaitingOrder() {
        Order order = anOpenedOrder();
        confirm(order);
        return order;
    }

    /** Two of four hours are confirmed. */
    static Order aPartlyConfirmedOrder() {
        Order order = placed(services());
        confirm(order, quantity(order, 1, "2"));
        return order;
    }

    static Order aConfirmedOrder() {
        Order order = placed(services());
        confirm(order);
        return order;
    }

    static Order aCancelRequestedOrder() {
        Order order = aConfirmedOrder();
        order.cancel("the client withdrew", NOW);
        return order;
    }

    static Order aCancelledOrder() {
        Order order = aNewOrder();
        order.cancel("the client withdrew", NOW);
        return order;
    }

    static void confirm(Order order, LineQuantity... lines) {
        order.confirm(List.of(lines), null, reviewed(order), HOLD_GOODS, NOW);
    }

    static void deliver(Order order, String deliveryId, boolean complete, LineQuantity... lines) {
        order.deliver(new DeliveryNote(deliveryId, DELIVERED_ON, complete, List.of(lines)), NOW);
    }

    static LineQuantity quantity(Order order, int position, String quantity) {
        return new LineQuantity(order.lines().get(position - 1).id(), new BigDecimal(quantity));
    }

    static void discardDraft(Order order, int confirmation) {
        order.follow(new DocumentNews.Discarded(order.id(), confirmation, UuidV7.next(), "wrong address"), NOW);
    }

    static void issue(Order order, int confirmation) {
        order.follow(
                new DocumentNews.Issued(
                        order.id(), confirmation, UuidV7.next(), "INV-2026-0001", NOW.on(), Money.of("100.00", "EUR")),
                NOW);
    }
}
