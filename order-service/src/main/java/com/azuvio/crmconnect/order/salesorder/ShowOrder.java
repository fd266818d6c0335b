package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.order.access.OrderAccess;
import com.azuvio.crmconnect.order.document.ReadDocuments;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One order, complete. Showing it does not open it (D1). */
@Service
public class ShowOrder {

    private final Orders orders;
    private final ReviewOrders reviews;
    private final ReadDocuments documents;
    private final OrderAccess access;

    ShowOrder(Orders orders, ReviewOrders reviews, ReadDocuments documents, OrderAccess access) {
        this.orders = orders;
        this.reviews = reviews;
        this.documents = documents;
        this.access = access;
    }

    /**
     * Shows one order.
     *
     * @throws Refusal {@code order-unknown} too where the caller does not reach it
     * @param read makes the answer of it, while what it needs can still be loaded
     */
    @Transactional(readOnly = true)
    public <T> T show(UUID id, Function<OrderView, T> read) {
        Order order = orders.findById(id).orElseThrow(() -> OrderAccess.unknown(id));
        access.requireReach(id, order.terms().agentId());
        OrderReview review = reviews.review(order);
        Map<UUID, PriceCheck> prices = order.lines().stream()
                .collect(Collectors.toMap(
                        OrderLine::id,
                        line -> PriceCheck.of(
                                line.price(),
                                review.catalogue().find(line.code()).orElse(null))));
        return read.apply(new OrderView(
                order,
                review.client(),
                order.clientId() == null ? review.candidates() : List.of(),
                prices,
                review.checks().checks(),
                documents.of(id),
                access.readsInternalNotes()));
    }
}
