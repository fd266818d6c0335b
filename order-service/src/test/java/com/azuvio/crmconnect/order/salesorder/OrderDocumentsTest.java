package com.azuvio.crmconnect.order.salesorder;

import static com.azuvio.crmconnect.order.salesorder.OrderFixtures.deliver;
import static com.azuvio.crmconnect.order.salesorder.OrderFixtures.discardDraft;
import static com.azuvio.crmconnect.order.salesorder.OrderFixtures.issue;
import static com.azuvio.crmconnect.order.salesorder.OrderFixtures.quantity;
import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.order.item.CatalogueFixtures;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.money.Money;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of confirmations when invoicing-service answers: documents, released quantities, cancellation. */
class OrderDocumentsTest {

    @Test
    void releasesTheQuantitiesOfADiscardedDraft() {
        Order order = OrderFixtures.aConfirmedOrder();
        discardDraft(order, 1);
        assertThat(order.status()).isEqualTo(OrderStatus.CONFIRMED);
        assertThat(order.hasReleased()).isTrue();
        assertThat(order.isUninvoiced()).isTrue();
        assertThat(order.lines().getFirst().released()).isEqualByComparingTo("4");
        assertThat(order.lines().getFirst().confirmed()).isZero();
    }

    @Test
    void convertsReleasedQuantitiesIntoANewConfirmation() {
        Order order = OrderFixtures.aConfirmedOrder();
        discardDraft(order, 1);
        order.convertReleased(CatalogueFixtures.aCatalogue(), OrderFixtures.NOW);
        assertThat(order.confirmations()).extracting(Confirmation::number).containsExactly(1, 2);
        assertThat(order.confirmations().getFirst().convertedByNumber()).isEqualTo(2);
        assertThat(order.hasReleased()).isFalse();
        assertThat(order.lines().getFirst().confirmed()).isEqualByComparingTo("4");
    }

    @Test
    void givesDiscountAndFreightOfADiscardedDraftToTheNextConfirmation() {
        Order order = OrderFixtures.anAwaitingOrder();
        deliver(order, "DN-1", false, quantity(order, 1, "6"));
        discardDraft(order, 2);
        deliver(order, "DN-2", false, quantity(order, 1, "4"));
        order.convertReleased(CatalogueFixtures.aCatalogue(), OrderFixtures.NOW);
        Confirmation again = order.confirmations().getLast();
        assertThat(again.deliveredOn()).isEqualTo(OrderFixtures.DELIVERED_ON);
        Confirmations all = new Confirmations(order.confirmations());
        Money zero = Money.of("0.00", "EUR");
        assertThat(all.sumOfLive(Confirmation::discount, zero)).isEqualTo(Money.of("68.74", "EUR"));
        assertThat(all.sumOfLive(Confirmation::freight, zero)).isEqualTo(Money.of("25.00", "EUR"));
    }

    @Test
    void isInvoicedOnceEveryDocumentIsIssued() {
        Order order = OrderFixtures.aConfirmedOrder();
        assertThat(order.isUninvoiced()).isTrue();
        order.follow(
                new DocumentNews.Drafted(order.id(), 1, UuidV7.next(), Money.of("216.58", "EUR"), null),
                OrderFixtures.NOW);
        assertThat(order.isUninvoiced()).isTrue();
        issue(order, 1);
        assertThat(order.isUninvoiced()).isFalse();
        assertThat(order.confirmations().getFirst().document().number()).isEqualTo("INV-2026-0001");
    }

    @Test
    void neverGoesBackToWhatADocumentWasBefore() {
        Order order = OrderFixtures.aConfirmedOrder();
        issue(order, 1);
        order.follow(
                new DocumentNews.Drafted(order.id(), 1, UuidV7.next(), Money.of("1.00", "EUR"), null),
                OrderFixtures.NOW);
        discardDraft(order, 1);
        assertThat(order.confirmations().getFirst().document().status()).isEqualTo(DocumentStatus.ISSUED);
        assertThat(order.lines().getFirst().confirmed()).isEqualByComparingTo("4");
    }

    @Test
    void followsTheDocumentThatIsIssuedInThePlaceOfAWrongOne() {
        Order order = OrderFixtures.aConfirmedOrder();
        issue(order, 1);
        UUID wrong = Objects.requireNonNull(
                order.confirmations().getFirst().document().id());
        UUID again = UuidV7.next();

        order.follow(
                new DocumentNews.Drafted(order.id(), 1, again, Money.of("108.29", "EUR"), wrong), OrderFixtures.NOW);
        assertThat(order.isUninvoiced()).isTrue();
        order.follow(new DocumentNews.Discarded(order.id(), 1, wrong, "late news of the wrong one"), OrderFixtures.NOW);
        order.follow(
                new DocumentNews.Issued(
                        order.id(), 1, wrong, "INV-2026-0001", OrderFixtures.DELIVERED_ON, Money.of("1.00", "EUR")),
                OrderFixtures.NOW);
        assertThat(order.confirmations().getFirst().document().status()).isEqualTo(DocumentStatus.DRAFTED);

        order.follow(
                new DocumentNews.Issued(
                        order.id(), 1, again, "INV-2026-0002", OrderFixtures.DELIVERED_ON, Money.of("108.29", "EUR")),
                OrderFixtures.NOW);
        assertThat(order.isUninvoiced()).isFalse();
        assertThat(order.confirmations().getFirst().document().number()).isEqualTo("INV-2026-0002");
        assertThat(order.lines().getFirst().confirmed()).isEqualByComparingTo("4");
    }

    @Test
    void releasesTheQuantitiesWhereTheDraftInThePlaceOfAWrongDocumentIsGivenUp() {
        Order order = OrderFixtures.aConfirmedOrder();
        issue(order, 1);
        UUID wrong = Objects.requireNonNull(
                order.confirmations().getFirst().document().id());
        order.follow(
                new DocumentNews.Drafted(order.id(), 1, UuidV7.next(), Money.of("216.58", "EUR"), wrong),
                OrderFixtures.NOW);
        discardDraft(order, 1);
        assertThat(order.hasReleased()).isTrue();
        assertThat(order.lines().getFirst().released()).isEqualByComparingTo("4");
    }

    @Test
    void releasesOnceHoweverOftenItIsTold() {
        Order order = OrderFixtures.aConfirmedOrder();
        discardDraft(order, 1);
        discardDraft(order, 1);
        assertThat(order.lines().getFirst().released()).isEqualByComparingTo("4");
    }

    @Test
    void isCancelledWhenEveryDraftIsGivenUp() {
        Order order = OrderFixtures.aCancelRequestedOrder();
        discardDraft(order, 1);
        assertThat(order.status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(order.isUninvoiced()).isFalse();
        assertThat(order.hasReleased()).isFalse();
        assertThat(order.lines().getFirst().closed()).isEqualByComparingTo("4");
    }

    @Test
    void staysConfirmedWhereCancellationIsRefusedAndClosesTheRest() {
        Order order = OrderFixtures.anAwaitingOrder();
        deliver(order, "DN-1", false, quantity(order, 1, "6"));
        issue(order, 1);
        order.cancel("the client withdrew", OrderFixtures.NOW);
        order.follow(new DocumentNews.CancellationRefused(order.id(), 1, "issued"), OrderFixtures.NOW);
        assertThat(order.status()).isEqualTo(OrderStatus.CANCEL_REQUESTED);
        discardDraft(order, 2);
        assertThat(order.status()).isEqualTo(OrderStatus.CONFIRMED);
        assertThat(order.lines().getFirst().closed()).isEqualByComparingTo("10");
        assertThat(order.lines().get(1).confirmed()).isEqualByComparingTo("4.5");
        assertThat(order.confirmations().getFirst().isCancellationRefused()).isTrue();
        assertThat(order.hasReleased()).isFalse();
    }

    @Test
    void cancelsAtOnceWhatIsOnlyReleased() {
        Order order = OrderFixtures.aConfirmedOrder();
        discardDraft(order, 1);
        order.cancel("the client withdrew", OrderFixtures.NOW);
        assertThat(order.status()).isEqualTo(OrderStatus.CANCELLED);
    }
}
