package com.azuvio.crmconnect.order.salesorder;

import com.azuvio.crmconnect.starter.messaging.RejectedEventException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the documents of the confirmations up to date, many in one transaction. */
@Service
public class TrackDocuments {

    private final LockOrders lock;
    private final Orders orders;
    private final Stamps stamps;

    TrackDocuments(LockOrders lock, Orders orders, Stamps stamps) {
        this.lock = lock;
        this.orders = orders;
        this.stamps = stamps;
    }

    /**
     * Applies what is new.
     *
     * @throws RejectedEventException {@code order-unknown} where a document names an order that is not ours
     */
    @Transactional
    public void track(List<DocumentNews> news) {
        Map<UUID, Order> byId = lock
                .lock(news.stream().map(DocumentNews::orderId).toList())
                .stream()
                .collect(Collectors.toMap(Order::id, Function.identity()));
        Stamp stamp = stamps.now("invoicing-service");
        for (DocumentNews each : news) {
            Order order = byId.get(each.orderId());
            if (order == null) {
                throw new RejectedEventException("order-unknown", "there is no order " + each.orderId());
            }
            order.follow(each, stamp);
        }
        orders.keep(byId.values());
    }
}
