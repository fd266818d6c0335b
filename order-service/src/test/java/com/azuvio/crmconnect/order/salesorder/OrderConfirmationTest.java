package com.azuvio.crmconnect.order.salesorder;

import static com.azuvio.crmconnect.order.salesorder.OrderFixtures.confirm;
import static com.azuvio.crmconnect.order.salesorder.OrderFixtures.deliver;
import static com.azuvio.crmconnect.order.salesorder.OrderFixtures.line;
import static com.azuvio.crmconnect.order.salesorder.OrderFixtures.placed;
import static com.azuvio.crmconnect.order.salesorder.OrderFixtures.quantity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.azuvio.crmconnect.order.check.CheckPolicies;
import com.azuvio.crmconnect.order.client.ClientMatch;
import com.azuvio.crmconnect.order.item.CatalogueFixtures;
import com.azuvio.crmconnect.order.item.VatClass;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class OrderConfirmationTest {

    @Test
    void addsUpLinesDiscountAndFreight() {
        OrderTerms terms = OrderFixtures.aNewOrder().terms();
        assertThat(terms.lines()).isEqualTo(eur("1374.75"));
        assertThat(terms.discount()).isEqualTo(eur("68.74"));
        assertThat(terms.total()).isEqualTo(eur("1331.01"));
    }

    @Test
    void confirmsServicesAtOnceAndHoldsGoods() {
        Order order = OrderFixtures.anAwaitingOrder();
        assertThat(order.confirmations()).singleElement().satisfies(confirmation -> {
            assertThat(confirmation.lines())
                    .extracting(ConfirmationLine::itemCode)
                    .containsExactly("ASSEMBLY");
            assertThat(confirmation.taxPointOn()).isEqualTo(OrderFixtures.NOW.on());
            assertThat(confirmation.freight()).isEqualTo(eur("0.00"));
        });
        assertThat(order.lines().getFirst().held()).isEqualByComparingTo("10");
    }

    @Test
    void confirmsEveryDeliveryAndKeepsTheRemainder() {
        Order order = OrderFixtures.anAwaitingOrder();
        deliver(order, "DN-1", false, quantity(order, 1, "6"));
        assertThat(order.status()).isEqualTo(OrderStatus.AWAITING_WAREHOUSE);
        assertThat(order.lines().getFirst().remainder()).isEqualByComparingTo("4");
        deliver(order, "DN-2", false, quantity(order, 1, "4"));
        assertThat(order.status()).isEqualTo(OrderStatus.CONFIRMED);
        assertThat(order.confirmations()).hasSize(3).last().satisfies(last -> {
            assertThat(last.taxPointOn()).isEqualTo(OrderFixtures.DELIVERED_ON);
            assertThat(last.confirmedAt()).isEqualTo(OrderFixtures.NOW.at());
        });
    }

    @Test
    void splitsTheDiscountAndBillsFreightOnceWithTheFirstGoods() {
        Order order = OrderFixtures.anAwaitingOrder();
        deliver(order, "DN-1", false, quantity(order, 1, "6"));
        deliver(order, "DN-2", false, quantity(order, 1, "4"));
        assertThat(order.confirmations())
                .extracting(Confirmation::discount)
                .containsExactly(eur("10.24"), eur("35.10"), eur("23.40"));
        assertThat(order.confirmations())
                .extracting(Confirmation::freight)
                .containsExactly(eur("0.00"), eur("25.00"), eur("0.00"));
    }

    @Test
    void givesFreightTheClassOfTheGreaterPart() {
        Order order = placed(OrderFixtures.content(
                OrderFixtures.NOW.at(),
                null,
                "5.00",
                line("BOOK", "30", "10.00", null),
                line("CHAIR-200", "1", "120.00", null)));
        confirm(order);
        deliver(order, "DN-1", true, quantity(order, 1, "30"), quantity(order, 2, "1"));
        assertThat(order.confirmations().getFirst().freightVatClass()).isEqualTo(VatClass.REDUCED);
    }

    @Test
    void closesWhatWillNotBeDelivered() {
        Order order = OrderFixtures.anAwaitingOrder();
        deliver(order, "DN-1", true, quantity(order, 1, "7"));
        assertThat(order.status()).isEqualTo(OrderStatus.CONFIRMED);
        assertThat(order.lines().getFirst().closed()).isEqualByComparingTo("3");
    }

    @Test
    void cancelsAnOrderOfWhichNothingIsDelivered() {
        Order order =
                placed(OrderFixtures.content(OrderFixtures.NOW.at(), null, null, line("BOOK", "1", "10.00", null)));
        confirm(order);
        deliver(order, "DN-1", true);
        assertThat(order.status()).isEqualTo(OrderStatus.CANCELLED);
    }

    @Test
    void takesTheSameDeliveryOnce() {
        Order order = OrderFixtures.anAwaitingOrder();
        deliver(order, "DN-1", false, quantity(order, 1, "6.000"));
        deliver(order, "DN-1", false, quantity(order, 1, "6"));
        assertThat(order.confirmations()).hasSize(2);
        refused("delivery-id-conflict", () -> deliver(order, "DN-1", false, quantity(order, 1, "5")));
    }

    @Test
    void neverConfirmsMoreThanIsLeft() {
        Order order = OrderFixtures.anAwaitingOrder();
        refused("more-than-left", () -> deliver(order, "DN-1", false, quantity(order, 1, "10.001")));
        refused("line-repeated", () -> deliver(order, "DN-1", false, quantity(order, 1, "1"), quantity(order, 1, "2")));
        Order services = OrderFixtures.aPartlyConfirmedOrder();
        refused("more-than-left", () -> confirm(services, quantity(services, 1, "2.5")));
        assertThat(order.confirmations()).hasSize(1);
    }

    @Test
    void refusesADeliveryFromTheFuture() {
        Order order = OrderFixtures.anAwaitingOrder();
        DeliveryNote note =
                new DeliveryNote("DN-1", OrderFixtures.NOW.on().plusDays(1), false, List.of(quantity(order, 1, "1")));
        refused("delivered-in-future", () -> order.deliver(note, OrderFixtures.NOW));
    }

    @Test
    void holdsServicesTooWhenFlaggedByHandButLetsThemGoOn() {
        Order order = OrderFixtures.anOpenedOrder();
        order.holdForWarehouse("assembled on delivery", null, OrderFixtures.reviewed(order), OrderFixtures.NOW);
        assertThat(order.confirmations()).isEmpty();
        refused("nothing-to-confirm", () -> confirm(order));
        refused("more-than-left", () -> confirm(order, quantity(order, 1, "1")));
        confirm(order, quantity(order, 2, "4.5"));
        assertThat(order.confirmations()).hasSize(1);
        assertThat(order.status()).isEqualTo(OrderStatus.AWAITING_WAREHOUSE);
        assertThat(order.lines().get(1).held()).isZero();
    }

    @Test
    void wantsAReasonWithoutTheAgentsAgreement() {
        Order order = placed(OrderFixtures.content(null, null, null, line("ASSEMBLY", "1", "40.00", null)));
        refused("agent-has-not-agreed", () -> confirm(order));
        order.confirm(
                List.of(),
                "agreed by phone",
                OrderFixtures.reviewed(order),
                OrderFixtures.HOLD_GOODS,
                OrderFixtures.NOW);
        assertThat(order.approval()).isNotNull();
        assertThat(order.history())
                .filteredOn(entry -> entry.action() == OrderAction.APPROVED)
                .extracting(OrderHistoryEntry::note)
                .containsExactly(
                        "without the agent's agreement: agreed by phone; line 1 price -12.09 % from the catalogue");
    }

    @Test
    void confirmsOnlyForALinkedClient() {
        Order order = Order.place(
                UUID.randomUUID(),
                "SO-1",
                OrderFixtures.services(),
                new ClientMatch(ClientMatch.Result.UNKNOWN, null),
                CatalogueFixtures.aCatalogue(),
                OrderFixtures.NOW);
        refused("client-not-linked", () -> confirm(order));
        order.linkClient(OrderFixtures.CLIENT, OrderFixtures.NOW);
        confirm(order);
        assertThat(order.status()).isEqualTo(OrderStatus.CONFIRMED);
    }

    @Test
    void confirmsOnlyKnownItems() {
        Order order = Order.place(
                UUID.randomUUID(),
                "SO-1",
                OrderFixtures.services(),
                ClientMatch.linked(OrderFixtures.CLIENT),
                CatalogueFixtures.anEmptyCatalogue(),
                OrderFixtures.NOW);
        refused(
                "item-unknown",
                () -> order.confirm(
                        List.of(),
                        null,
                        OrderFixtures.reviewed(order, CatalogueFixtures.anEmptyCatalogue(), CheckPolicies.warning()),
                        OrderFixtures.HOLD_GOODS,
                        OrderFixtures.NOW));
        confirm(order); // the item was created in the meantime
        assertThat(order.status()).isEqualTo(OrderStatus.CONFIRMED);
    }

    @Test
    void confirmsGoodsAtOnceInACompanyWithoutAWarehouse() {
        Order order = OrderFixtures.anOpenedOrder();
        order.confirm(List.of(), null, OrderFixtures.reviewed(order), new WarehousePolicy(false), OrderFixtures.NOW);
        assertThat(order.status()).isEqualTo(OrderStatus.CONFIRMED);
        assertThat(order.confirmations()).singleElement().satisfies(confirmation -> {
            assertThat(confirmation.discount()).isEqualTo(eur("68.74"));
            assertThat(confirmation.freight()).isEqualTo(eur("25.00"));
        });
    }

    @Test
    void isNewAgainOnceTheAgentHasCorrectedIt() {
        Order order = OrderFixtures.aReturnedOrder();
        PlaceOrder correction = OrderFixtures.content(null, null, null, line("BOOK", "3", "10.00", null));
        order.resubmit(correction, order.match(), CatalogueFixtures.aCatalogue(), "as agreed", OrderFixtures.NOW);
        assertThat(order.status()).isEqualTo(OrderStatus.NEW);
        assertThat(order.agreedAt()).isEqualTo(OrderFixtures.NOW.at());
        assertThat(order.lines())
                .singleElement()
                .satisfies(only -> assertThat(only.position()).isEqualTo(1));
        assertThat(order.terms().total()).isEqualTo(eur("30.00"));
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    private static void refused(String code, ThrowingCallable command) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(command)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
