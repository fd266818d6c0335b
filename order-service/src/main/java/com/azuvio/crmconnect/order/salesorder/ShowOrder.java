package com.azuvio.crmconnect.order.salesorder;

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

    ShowOrder(Orders orders, ReviewOrders reviews) {
        this.orders = orders;
        this.reviews = reviews;
    }

    /**
     * Shows one order.
     *
     * @param read makes the answer of it, while what it needs can still be loaded
     */
    @Transactional(readOnly = true)
    public <T> T show(UUID id, Function<OrderView, T> read) {
        Order order =
                orders.findById(id).orElseThrow(() -> Refusal.notFound("order-unknown", "there is no order " + id));
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
                review.checks().checks()));
    }
}
