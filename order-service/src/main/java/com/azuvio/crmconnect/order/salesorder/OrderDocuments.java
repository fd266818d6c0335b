package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.salesorder.DocumentNews.CancellationRefused;
import com.azuvio.crmconnect.order.salesorder.DocumentNews.Discarded;
import com.azuvio.crmconnect.order.salesorder.DocumentNews.Drafted;
import com.azuvio.crmconnect.order.salesorder.DocumentNews.Issued;
import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an order follows the documents of its confirmations, and its cancellation, which waits for their answers. Changes
 * the order on its behalf, under the lock on its row.
 */
final class OrderDocuments {

    private final Order order;

    OrderDocuments(Order order) {
        this.order = order;
    }

    void follow(DocumentNews news, Stamp stamp) {
        int number = news.confirmationNumber();
        switch (news) {
            case Drafted told -> drafted(number, told.documentId(), told.total(), told.replaces(), stamp);
            case Issued told -> issued(number, told.documentId(), told.number(), told.issuedOn(), told.total(), stamp);
            case Discarded told -> discarded(number, told.documentId(), told.reason(), stamp);
            case CancellationRefused told -> cancellationRefused(number, told.reason(), stamp);
        }
    }

    private void drafted(int confirmation, UUID documentId, Money total, @Nullable UUID replaces, Stamp stamp) {
        if (get(confirmation).document().drafted(documentId, total, replaces)) {
            order.record(OrderAction.DOCUMENT_DRAFTED, stamp, "confirmation " + confirmation, documentId, null);
            order.flag();
        }
    }

    private void issued(
            int confirmation, UUID documentId, String documentNumber, LocalDate on, Money total, Stamp stamp) {
        if (get(confirmation).document().issued(documentId, documentNumber, on, total)) {
            order.record(OrderAction.DOCUMENT_ISSUED, stamp, documentNumber, documentId, null);
            order.flag();
        }
    }

    private void discarded(int confirmation, UUID documentId, String reason, Stamp stamp) {
        Confirmation discarded = get(confirmation);
        if (!discarded.document().discarded(documentId, reason)) {
            return;
        }
        order.record(OrderAction.DOCUMENT_DISCARDED, stamp, reason, documentId, null);
        discarded
                .quantities()
                .forEach(each ->
                        order.orderLines().get(each.lineId()).quantities().release(each.quantity()));
        order.flag();
        endCancellation(stamp);
    }

    private void cancellationRefused(int confirmation, String reason, Stamp stamp) {
        Confirmation refused = get(confirmation);
        if (!refused.isAnswered()) {
            refused.refuseToCancel();
            order.record(OrderAction.CANCELLATION_REFUSED, stamp, "confirmation " + confirmation + ": " + reason);
            endCancellation(stamp);
        }
    }

    /** What is not confirmed is cancelled at once; for confirmations invoicing-service is asked first. */
    void cancel(String reason, Stamp stamp) {
        List<Confirmation> live = order.allConfirmations().live();
        order.enter(OrderStatus.CANCEL_REQUESTED, reason, stamp);
        if (live.isEmpty()) {
            endCancellation(stamp);
            return;
        }
        live.forEach(Confirmation::askToCancel);
        order.record(OrderAction.CANCEL_REQUESTED, stamp, reason);
        order.tell(new OrderEvent.CancelRequested(
                order, reason, live.stream().map(Confirmation::number).toList()));
    }

    /** Once every confirmation has its answer: what is not invoiced is closed; if nothing is left, it is cancelled. */
    private void endCancellation(Stamp stamp) {
        if (order.status != OrderStatus.CANCEL_REQUESTED
                || !order.allConfirmations().allAnswered()) {
            return;
        }
        boolean waited = order.orderLines().has(OrderLine::held);
        for (Confirmation discarded : order.allConfirmations().released()) {
            discarded
                    .quantities()
                    .forEach(each ->
                            order.orderLines().get(each.lineId()).quantities().closeReleased(each.quantity()));
            discarded.close();
        }
        order.lines.forEach(line -> line.quantities().closeRemainder());
        if (waited && !order.allConfirmations().live().isEmpty()) {
            order.tell(new OrderEvent.DeliveryCompleted(order, stamp.on()));
        }
        new OrderFulfilment(order).settle(order.statusReason, stamp);
    }

    private Confirmation get(int confirmation) {
        return order.allConfirmations().get(confirmation);
    }
}
