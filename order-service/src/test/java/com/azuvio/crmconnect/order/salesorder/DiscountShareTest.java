package com.azuvio.crmconnect.order.salesorder;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.order.item.CatalogueFixtures;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

/** Whatever the parts: shares are never negative, never more than the confirmation, and sum to the discount. */
class DiscountShareTest {

    @Property(tries = 300)
    void sumsToTheWholeDiscountOverAnyParts(
            @ForAll @BigRange(min = "0.0001", max = "999.9999") @Scale(4) BigDecimal price,
            @ForAll @BigRange(min = "0", max = "99") @Scale(2) BigDecimal percent,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 5_000) Integer> parts) {
        BigDecimal ordered = BigDecimal.valueOf(parts.stream().mapToLong(i -> i).sum(), 3);
        Order order = OrderFixtures.placed(OrderFixtures.content(
                OrderFixtures.NOW.at(),
                percent.toPlainString(),
                null,
                OrderFixtures.line("ASSEMBLY", ordered.toPlainString(), price.toPlainString(), null)));
        for (int part : parts) {
            OrderFixtures.confirm(
                    order,
                    OrderFixtures.quantity(order, 1, BigDecimal.valueOf(part, 3).toPlainString()));
        }
        Money given = Money.zero(order.terms().unit());
        Money confirmed = given;
        for (Confirmation confirmation : order.confirmations()) {
            assertThat(confirmation.discount().isNegative()).isFalse();
            assertThat(confirmation.discount()).isLessThanOrEqualTo(confirmation.net());
            given = given.plus(confirmation.discount());
            confirmed = confirmed.plus(confirmation.net());
        }
        assertThat(order.status()).isEqualTo(OrderStatus.CONFIRMED);
        // A share is cut to what its confirmation is worth; apart from that nothing is lost.
        assertThat(given).isLessThanOrEqualTo(order.terms().discount());
        if (order.confirmations()
                        .getLast()
                        .discount()
                        .compareTo(order.confirmations().getLast().net())
                < 0) {
            assertThat(given).isEqualTo(order.terms().discount());
        }
    }

    @Property(tries = 200)
    void neverBreaksTheLimitOfALineWhateverHappens(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 5) Integer> steps) {
        Order order = OrderFixtures.anAwaitingOrder();
        int deliveries = 0;
        for (int step : steps) {
            int last = order.confirmations().size();
            try {
                switch (step) {
                    case 0 ->
                        OrderFixtures.deliver(
                                order, "DN-" + deliveries++, false, OrderFixtures.quantity(order, 1, "2.5"));
                    case 1 -> OrderFixtures.discardDraft(order, last);
                    case 2 -> order.convertReleased(CatalogueFixtures.aCatalogue(), OrderFixtures.NOW);
                    case 3 -> OrderFixtures.issue(order, last);
                    case 4 -> order.cancel("withdrawn", OrderFixtures.NOW);
                    default ->
                        order.follow(
                                new DocumentNews.CancellationRefused(order.id(), last, "issued"), OrderFixtures.NOW);
                }
            } catch (com.azuvio.crmconnect.starter.web.Refusal refused) {
                assertThat(refused.code()).isNotBlank();
            }
            for (OrderLine line : order.lines()) {
                assertThat(line.free()).isNotNegative();
                assertThat(line.held()).isNotNegative();
                assertThat(line.confirmed()).isEqualByComparingTo(live(order, line));
            }
        }
    }

    private static BigDecimal live(Order order, OrderLine line) {
        return order.confirmations().stream()
                .filter(Confirmation::isLive)
                .flatMap(confirmation -> confirmation.quantities().stream())
                .filter(quantity -> quantity.lineId().equals(line.id()))
                .map(LineQuantity::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
